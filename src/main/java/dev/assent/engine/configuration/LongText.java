package dev.assent.engine.configuration;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.impl.variable.serializer.PrimitiveValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.StringValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Keeps texts that outgrow the engine's column of 4,000 characters, as joined conditions and reasons do, where it keeps bytes.
 * Forms, expressions and programs see a text as any other; only a search by its value does not find it.
 */
public final class LongText extends PrimitiveValueSerializer<StringValue> {
    /** The engine's column, in characters. */
    private static final int COLUMN = 4000;

    public LongText() {
        super(ValueType.STRING);
    }

    @Override
    public String getName() {
        return "longText";
    }

    @Override
    protected boolean canWriteValue(TypedValue value) {
        return value.getValue() instanceof String text && text.length() > COLUMN;
    }

    @Override
    public StringValue convertToTypedValue(UntypedValueImpl value) {
        return Variables.stringValue((String) value.getValue(), value.isTransient());
    }

    @Override
    public void writeValue(StringValue value, ValueFields fields) {
        fields.setByteArrayValue(value.getValue().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public StringValue readValue(ValueFields fields, boolean asTransient) {
        byte[] text = fields.getByteArrayValue();
        return Variables.stringValue(text == null ? null : new String(text, StandardCharsets.UTF_8), asTransient);
    }
}
