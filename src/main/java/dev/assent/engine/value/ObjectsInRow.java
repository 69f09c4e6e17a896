package dev.assent.engine.value;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.spin.plugin.impl.SpinObjectValueSerializer;
import org.camunda.spin.spi.DataFormat;

/** Lists and maps as JSON. What the engine's own serializer wrote stays readable by that. */
final class ObjectsInRow extends SpinObjectValueSerializer {
    /** What JSON is read as by itself, without a look for classes. */
    private static final Pattern PLAIN = Pattern.compile("(?:java\\.util\\.(?:LinkedHashMap|ArrayList)|java\\.lang\\.(?:String|Object)|[<>,])+");
    private static final ObjectMapper JSON = new ObjectMapper();

    ObjectsInRow(DataFormat<?> json) {
        super("objectInRow", json);
    }

    @Override
    protected void writeToValueFields(ObjectValue value, ValueFields fields, byte[] document) {
        super.writeToValueFields(value, fields, InRow.write(document, fields));
    }

    @Override
    protected byte[] readSerializedValueFromFields(ValueFields fields) {
        return InRow.read(fields);
    }

    @Override
    protected Object deserializeFromByteArray(byte[] document, String type) throws Exception {
        return type != null && PLAIN.matcher(type).matches() ? JSON.readValue(document, Object.class) : super.deserializeFromByteArray(document, type);
    }
}
