package dev.assent.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {
    private static final Figures.Answer ANSWER = new Figures.Answer("steps", "agency", List.of(), List.of(new Figures.Column("agency", "Agency"), new Figures.Column("steps", "Steps")),
            List.of(Map.of("agency", "defence", "steps", 12), Map.of("agency", "=1+1", "steps", -3)), Map.of("defence", "Ministry of Defence, \"North\""), null, null);

    private static byte[] written(Sheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sheet.write(bytes, ANSWER, next -> null);
        return bytes.toByteArray();
    }

    @Test
    @DisplayName("A CSV has the names that people read, quoted where needed, and no text that a spreadsheet would run")
    void csv() throws IOException {
        assertThat(new String(written(Sheet.CSV), StandardCharsets.UTF_8)).isEqualTo("\uFEFFAgency,Steps\r\n\"Ministry of Defence, \"\"North\"\"\",12\r\n'=1+1,-3\r\n");
    }

    @Test
    @DisplayName("An XLSX has numbers as numbers and no formula")
    void xlsx(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("steps.xlsx"), written(Sheet.XLSX));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sheet).contains("<v>12</v>", "<v>-3</v>").doesNotContain("<f>");
        }
    }
}
