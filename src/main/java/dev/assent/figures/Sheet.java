package dev.assent.figures;

import dev.assent.sheet.CsvTable;
import dev.assent.sheet.Table;
import dev.assent.sheet.XlsxTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    /** What is read page by page is written so: nothing of it is kept. */
    void write(OutputStream stream, Figures.Answer first, Function<String, Figures.Answer> following) throws IOException {
        List<Figures.Column> columns = first.columns();
        try (Table table = open(stream, first.section())) {
            table.row(columns.stream().map(Figures.Column::label).toList());
            for (Figures.Answer page = first; page != null; page = page.next() == null ? null : following.apply(page.next())) {
                for (Map<String, Object> row : page.rows()) {
                    Map<String, String> names = page.names();
                    table.row(columns.stream().map(column -> cell(row.get(column.name()), names)).toList());
                }
            }
        }
    }

    private static Object cell(Object value, Map<String, String> names) {
        return value == null || value instanceof Number ? value : CsvTable.harmless(names.getOrDefault(value.toString(), value.toString()));
    }
}
