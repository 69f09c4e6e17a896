package dev.assent.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    @TempDir
    Path folder;

    private static String csv(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = new CsvTable(out)) {
            table.row(Arrays.asList(cells));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String sheet(boolean rightToLeft, List<?>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = new XlsxTable(out, "الملفات", rightToLeft)) {
            for (List<?> row : rows) {
                table.row(row);
            }
        }
        // as spreadsheets read it: by the directory at its end
        Path book = Files.write(folder.resolve("files.xlsx"), out.toByteArray());
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("CSV begins with the mark of UTF-8, parts cells by commas and rows by CR LF, and quotes what has a comma, a quote or a new line")
    void csvByTheRule() throws IOException {
        assertThat(csv("EXP-1", "Castor, \"Vehicles\" AG", "a\nb", null, -3, "مؤسسة")).isEqualTo("\uFEFFEXP-1,\"Castor, \"\"Vehicles\"\" AG\",\"a\nb\",,-3,مؤسسة\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "  =1+1", "\n=1", "＝1+1", "\u00a0=1"})
    @DisplayName("A name that a spreadsheet would run as a formula is a text in CSV")
    void csvRunsNothing(String name) throws IOException {
        assertThat(csv(name).substring(1)).matches("(?s)\"?'.*");
    }

    @Test
    @DisplayName("A workbook has texts as texts, whole numbers as numbers and no formula; in Arabic it begins on the right")
    void workbook() throws IOException {
        String sheet = sheet(true, List.of("=HYPERLINK(\"http://x\")", "a\u0001b", -3));
        assertThat(sheet).contains("rightToLeft", "inlineStr", "=HYPERLINK(", "a&#xfffd;b", "<v>-3</v>").doesNotContain("<f>", "<f ");
        assertThat(sheet(false, List.of("x"))).doesNotContain("rightToLeft=\"1\"", "rightToLeft=\"true\"");
    }

    @Test
    @DisplayName("A workbook of many rows has them all")
    void manyRows() throws IOException {
        List<?>[] rows = new List<?>[1201];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = List.of("file" + i, i);
        }
        assertThat(sheet(false, rows)).contains("file0<", "file500<", "file1200<");
    }
}
