package dev.assent.figures;

import dev.assent.sheet.CsvTable;
import dev.assent.sheet.Table;
import dev.assent.sheet.XlsxTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A section as a table to keep. */
enum Sheet {
    CSV("text/csv;charset=UTF-8") {
        @Override
        Table open(OutputStream stream, String name) throws IOException {
            return new CsvTable(stream);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Table open(OutputStream stream, String name) {
            return new XlsxTable(stream, name, false);
        }
    };

    final String type;

    Sheet(String type) {
        this.type = type;
    }

    abstract Table open(OutputStream stream, String name) throws IOException;

    byte[] of(Figures.Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Figures.Column> columns = answer.columns();
        try (Table table = open(bytes, answer.section())) {
            table.row(columns.stream().map(Figures.Column::label).toList());
            for (Map<String, Object> row : answer.rows()) {
                table.row(columns.stream().map(column -> cell(row.get(column.name()), answer.names())).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Object cell(Object value, Map<String, String> names) {
        return value == null || value instanceof Number ? value : CsvTable.harmless(names.getOrDefault(value.toString(), value.toString()));
    }
}
