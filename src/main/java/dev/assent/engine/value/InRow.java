package dev.assent.engine.value;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;

/** A document in the engine's column of texts where it fits; else where the engine keeps bytes, in a row of its own. */
final class InRow {
    /** The engine's column, in characters. */
    static final int COLUMN = 4000;

    private InRow() {
    }

    /** @return what is left to be kept as bytes: null if it fits */
    static byte[] write(byte[] document, ValueFields fields) {
        String text = document == null ? null : new String(document, StandardCharsets.UTF_8);
        boolean fits = text != null && text.length() <= COLUMN;
        fields.setTextValue(fits ? text : null);
        return fits ? null : document;
    }

    static byte[] read(ValueFields fields) {
        String text = fields.getTextValue();
        return text == null ? fields.getByteArrayValue() : text.getBytes(StandardCharsets.UTF_8);
    }
}
