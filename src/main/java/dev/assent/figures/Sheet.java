package dev.assent.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A section as a table to keep. No text of it is run as a formula when it is opened. */
enum Sheet {
    CSV("text/csv;charset=UTF-8") {
        @Override
        byte[] of(Figures.Answer answer) {
            StringBuilder text = new StringBuilder("\uFEFF").append(line(answer.columns().stream().map(Figures.Column::label).toList()));
            answer.rows().forEach(row -> text.append(line(answer.columns().stream().map(column -> shown(row.get(column.name()), answer.names())).toList())));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] of(Figures.Answer answer) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook book = new Workbook(bytes, "Assent", "1.0")) {
                Worksheet sheet = book.newWorksheet(answer.section());
                List<Figures.Column> columns = answer.columns();
                for (int column = 0; column < columns.size(); column++) {
                    sheet.value(0, column, columns.get(column).label());
                    for (int row = 0; row < answer.rows().size(); row++) {
                        Object value = answer.rows().get(row).get(columns.get(column).name());
                        if (value instanceof Number number) {
                            sheet.value(row + 1, column, number);
                        } else if (value != null) {
                            sheet.value(row + 1, column, shown(value, answer.names()));
                        }
                    }
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toByteArray();
        }
    };

    final String type;

    Sheet(String type) {
        this.type = type;
    }

    abstract byte[] of(Figures.Answer answer);

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String shown(Object value, Map<String, String> names) {
        String text = value == null ? "" : names.getOrDefault(value.toString(), value.toString());
        // a spreadsheet takes these for the beginning of a formula
        return !(value instanceof Number) && text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }
}
