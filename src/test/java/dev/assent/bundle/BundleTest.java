package dev.assent.bundle;

import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle is proved by its own check, as a program of its own that knows nothing of Assent. */
@ProcedureTest
class BundleTest extends ProcedureFixture {
    private static final byte[] PAPER = "End-use certificate BG-2026-031".getBytes(StandardCharsets.UTF_8);
    @TempDir
    Path place;

    private record Said(int exit, String text) {
    }

    private String decided() {
        String file = desk.consulted(Office.sample("G02"));
        assertThat(api.upload(api.login("lena"), file, "../certificate.txt", "EUC", PAPER).status()).isEqualTo(201);
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        return file;
    }

    private Path unpacked(String file, String... headers) throws IOException {
        Api.Answer answer = api.get(api.login("aura"), "/api/files/" + file + "/bundle", headers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains("attachment", file + ".zip");
        Path folder = Files.createDirectory(place.resolve(file + "-" + headers.length));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path to = folder.resolve(entry.getName()).normalize();
                assertThat(to.startsWith(folder)).as(entry.getName()).isTrue();
                Files.createDirectories(to.getParent());
                Files.copy(zip, to);
            }
        }
        return folder;
    }

    private static Said check(Path bundle, String... more) throws IOException {
        return checkIn("en", bundle, more);
    }

    private static Said checkIn(String language, Path bundle, String... more) throws IOException {
        // the poorest machine: an older JDK reads the source itself in this charset
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=US-ASCII",
                "-Duser.language=" + language, "Check.java", "."));
        command.addAll(List.of(more));
        Process check = new ProcessBuilder(command).directory(bundle.toFile()).redirectErrorStream(true).start();
        String text = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Said(check.waitFor(), text);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void replace(Path file, String old, String young) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, young));
    }

    @Test
    @DisplayName("A bundle proves itself without Assent; whatever is changed in it, left out or cut off is found")
    void proved() throws IOException {
        String file = decided();
        Path bundle = unpacked(file);
        String key = Files.readString(bundle.resolve("manifest.txt")).replaceAll("(?s).*\nsigned (\\w+) .*", "$1");
        Said intact = check(bundle, "--key", key);
        assertThat(intact.text()).contains("PROVED", "License file " + file, "1 papers");
        assertThat(intact.exit()).isZero();
        assertThat(checkIn("ar", bundle).text()).contains("ثبتت الصحة");
        assertThat(check(bundle, "--key", "0123456789abcdef").text()).contains("NOT PROVED", "is signed with the key " + key);

        replace(bundle.resolve("record.jsonl"), "\\\"opinion\\\":\\\"NO_OBJECTION\\\"", "\\\"opinion\\\":\\\"OBJECTION\\\"");
        Said changed = check(bundle);
        assertThat(changed.text()).contains("NOT PROVED", "record.jsonl was changed", "was changed or does not follow the one before it");
        assertThat(changed.exit()).isEqualTo(1);
    }

    @Test
    @DisplayName("Who changes a row, a paper or the application, or cuts off the end, cannot hide it by writing a new list of sums")
    void tampered() throws IOException {
        Path bundle = unpacked(decided());
        try (Stream<Path> papers = Files.walk(bundle.resolve("papers"))) {
            Files.writeString(papers.filter(Files::isRegularFile).findFirst().orElseThrow(), "Another certificate");
        }
        replace(bundle.resolve("application.json"), "Border Guard", "Somebody");
        replace(bundle.resolve("rows/LICENSE.json"), "2028-11-30", "2038-11-30");
        List<String> record = Files.readAllLines(bundle.resolve("record.jsonl"));
        Files.write(bundle.resolve("record.jsonl"), record.subList(0, record.size() - 1));
        Said said = check(bundle);
        assertThat(said.text()).contains("certificate.txt was changed or is missing", "application.json was changed", "The rows of LICENSE are not those",
                "The record ends at entry " + (record.size() - 1) + ", but more were written");
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    @DisplayName("The page to read is in the reader's language, each name and code in words, and runs nothing")
    void readable() throws IOException {
        String file = decided();
        String english = Files.readString(unpacked(file).resolve("dossier.html"));
        assertThat(english).contains("Who was asked, and why", "Ministry of Foreign Affairs", "LeadAuthorityConsultees", "Deemed no objection", "LIC-EXP-2026-");
        String arabic = Files.readString(unpacked(file, "Accept-Language", "ar").resolve("dossier.html"));
        assertThat(arabic).contains("dir=\"rtl\"", "وزارة الخارجية");
        for (String tag : List.of("h1", "h2", "dt")) {
            List<String> labels = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">").matcher(arabic).results().map(label -> label.group(1)).distinct().toList();
            assertThat(labels).isNotEmpty().allSatisfy(label -> assertThat(label).containsPattern("\\p{IsArabic}|^[A-Z]{2}$"));
        }
        assertThat(arabic).doesNotContain("<bdi>No objection</bdi>", "<bdi>Granted</bdi>", "<script");
    }

    @Test
    @DisplayName("Need to know: who sees a part of the file gets no bundle, and who may not know of it none either")
    void needToKnow() {
        String file = desk.consulted(Office.sample("G02"));
        assertThat(api.get(api.login("lena"), "/api/files/" + file + "/bundle").status()).isEqualTo(200);
        assertThat(api.get(api.login("fatima"), "/api/files/" + file + "/bundle").status()).isEqualTo(403);
        assertThat(api.get(api.login("clara"), "/api/files/" + file + "/bundle").status()).isEqualTo(403);
        assertThat(api.get(api.login("carl"), "/api/files/" + file + "/bundle").status()).isEqualTo(404);
        assertThat(api.get(api.login("aura"), "/api/files/EXP-2020-999999/bundle").status()).isEqualTo(404);
    }
}
