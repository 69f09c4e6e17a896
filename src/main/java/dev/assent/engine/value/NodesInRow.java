package dev.assent.engine.value;

import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.impl.JsonValueSerializer;
import org.camunda.spin.plugin.variable.value.SpinValue;
import org.camunda.spin.spi.DataFormat;

/** JSON as Tasklist sends it. */
final class NodesInRow extends JsonValueSerializer {
    NodesInRow(DataFormat<SpinJsonNode> json) {
        super(json);
    }

    @Override
    public String getName() {
        return "jsonInRow";
    }

    @Override
    protected void writeToValueFields(SpinValue value, ValueFields fields, byte[] document) {
        super.writeToValueFields(value, fields, InRow.write(document, fields));
    }

    @Override
    protected byte[] readSerializedValueFromFields(ValueFields fields) {
        return InRow.read(fields);
    }
}
