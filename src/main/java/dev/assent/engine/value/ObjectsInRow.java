package dev.assent.engine.value;

import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.spin.plugin.impl.SpinObjectValueSerializer;
import org.camunda.spin.spi.DataFormat;

/** Lists and maps as JSON. What the engine's own serializer wrote stays readable by that. */
final class ObjectsInRow extends SpinObjectValueSerializer {
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
}
