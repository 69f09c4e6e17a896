package dev.assent.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** RFC 4180, in UTF-8 with the mark by which spreadsheets know it. A text that a spreadsheet would run gets an apostrophe before it. */
public final class CsvTable implements Table {
    private static final String MARK = "\uFEFF";
    private final Writer out;

    /** Writes the mark at once; closing writes the rest, and leaves the stream open. */
    public CsvTable(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(MARK);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        out.write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static String cell(Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        String text = harmless(value.toString());
        return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /** The text, with an apostrophe before what a spreadsheet would run. */
    public static String harmless(String text) {
        // fullwidth signs are taken for formulas by some, and so is what follows blanks
        return text.matches("(?s)[\\s\\u00A0]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r\\n].*") ? "'" + text : text;
    }
}
