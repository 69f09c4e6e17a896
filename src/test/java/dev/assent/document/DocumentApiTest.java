package dev.assent.document;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.conditions;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.noRisk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import dev.assent.register.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ProcedureTest
class DocumentApiTest extends ProcedureFixture {
    private static final String WORD = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + OfficeFile.DOCX + ".main+xml\"/></Types>";
    private String number;
    private String clara;

    @BeforeEach
    void handedIn() {
        clara = api.login("clara");
        number = api.handIn(Office.sample("G02")).at("/number");
        office.work();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
            }
        }
        return out.toByteArray();
    }

    private void refused(String name, byte[] content, String part) {
        Api.Answer answer = api.upload(clara, number, name, "EUC", content);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.at("/detail")).contains(part);
        assertThat(answer.at("/field")).isEqualTo("file");
        assertThat(api.upload(clara, number, name, "EUC", content, "Accept-Language", "ar").at("/detail")).matches("(?s).*\\p{InArabic}.*");
        assertThat(api.get(clara, "/api/files/" + number + "/documents").json()).isEmpty();
    }

    @Test
    @DisplayName("What a document is, its content says: programs, pages, archives and noise are not taken under any name")
    void contentDecides() throws IOException {
        refused("certificate.pdf", bytes("MZ\u0090\0\3\0\0\0\4\0\0\0ÿÿ\0\0¸\0\0\0\0\0\0\0@"), "application/x-");
        refused("certificate.pdf", bytes("\0\1\2\3\4\5\6\7noise\u00ff\u00fe"), "not taken");
        refused("certificate.pdf", bytes("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"), "text/html");
        refused("certificate.docx", zip("a.txt", "any archive"), "application/zip");
        refused("certificate.docx", zip("[Content_Types].xml", WORD, "word/document.xml", "<w/>", "word/vbaProject.bin", "macro"), "not taken");
        refused("certificate.docx", zip("[Content_Types].xml", WORD), "not taken");
        for (String runs : List.of("word/VBAPROJECT.BIN", "word/vbaProject.bin", "xl/VbaProject.Bin", "ppt/vbaproject.bin", "word\\vbaProject.bin", "word/%76baProject.bin",
                "word/vbaData.xml", "word/activeX/activeX1.bin", "xl/macrosheets/sheet1.xml", "xl/dialogsheets/sheet1.xml", "word/embeddings/oleObject1.bin",
                "word/embeddings/plan.XLSM", "word/WORD/Document.xml", "payload.exe")) {
            refused("certificate.docx", zip("[Content_Types].xml", WORD, "word/document.xml", "<w/>", "word/word/document.xml", "<w/>", runs, "x"), "not taken");
        }
        for (String relation : List.of("Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"harmless.bin\"",
                "Type=\"http://x/attachedTemplate\" TargetMode=\"External\" Target=\"https://example.org/a.dotm\"",
                "Type=\"http://x/&#97;ttachedTemplate\" TargetMode=\"external\" Target=\"file://x/a.dotm\"",
                "Type=\"http://x/oleObject\" TargetMode=\"External\" Target=\"https://example.org/a\"", "Type=\"http://x/image\" TargetMode=\"External\" Target=\"https://example.org/a.png\"")) {
            refused("certificate.docx", zip("[Content_Types].xml", WORD, "word/document.xml", "<w/>", "word/_rels/settings.xml.rels",
                    "<Relationships><Relationship Id=\"a\" " + relation + "/></Relationships>"), "not taken");
        }
        refused("certificate.docx", zip("[Content_Types].xml", WORD, "word/document.xml", "<w/>", "word/_rels/document.xml.rels", "no XML"), "not taken");
        refused("certificate.xlsx", zip("[Content_Types].xml", WORD.replace(OfficeFile.DOCX, OfficeFile.XLSX), "xl/workbook.xml", "<x/>", "xl/externalLinks/externalLink1.xml",
                "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>"), "not taken");
        refused("certificate.docx", bytes("PK\3\4 and nothing more"), "not taken");
        refused("certificate.pdf", new byte[0], "empty");
    }

    @Test
    @DisplayName("PDF, images, texts and real office files are taken")
    void taken() throws IOException {
        assertThat(api.upload(clara, number, "a.pdf", "EUC", Pdfs.page()).at("/mediaType")).isEqualTo("application/pdf");
        assertThat(api.upload(clara, number, "a.png", "EUC", bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")).at("/mediaType")).isEqualTo("image/png");
        assertThat(api.upload(clara, number, "a.docx", "EUC", zip("[Content_Types].xml", WORD, "word/document.xml", "<w/>")).at("/mediaType"))
                .isEqualTo(OfficeFile.DOCX);
        String sheet = WORD.replace(OfficeFile.DOCX, OfficeFile.XLSX);
        assertThat(api.upload(clara, number, "a.xlsx", "EUC", zip("x", "first", "[Content_Types].xml", sheet, "xl/workbook.xml", "<x/>")).at("/mediaType"))
                .isEqualTo(OfficeFile.XLSX);
        assertThat(api.upload(clara, number, "linked.docx", "EUC", zip("[Content_Types].xml", WORD, "word/document.xml", "<w/>", "word/_rels/document.xml.rels",
                "<Relationships><Relationship Type=\"http://x/hyperlink\" TargetMode=\"External\" Target=\"https://example.org\"/></Relationships>")).status()).isEqualTo(201);
        assertThat(api.upload(clara, number, "letter\u202Eslx.exe\u2066.txt", "EUC", bytes("a letter")).at("/name")).isEqualTo("letterslx.exe.txt");
        assertThat(api.upload(clara, number, "a.txt", "TREATY", bytes("text")).at("/detail")).startsWith("Unknown type of document; known: EUC, ");
    }

    @Test
    @DisplayName("A document that is too large is refused with the limit, also when it is larger than the server reads")
    void tooLarge() {
        // the limit of papers, of forms with files, of requests
        for (int megabytes : new int[] {21, 27, 40}) {
            Api.Answer answer = api.upload(clara, number, "a.txt", "EUC", "x".repeat(megabytes * 1024 * 1024).getBytes(StandardCharsets.US_ASCII));
            assertThat(answer.status()).as(answer.text()).isEqualTo(413);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(answer.at("/detail")).isEqualTo("The document is too large: at most 20 MB.");
        }
    }

    @Test
    @DisplayName("A name loses its path and gets the ending of its content, and the document comes down as it went up")
    void upAndDown() {
        byte[] paper = bytes("echo harmless\n");
        Api.Answer added = api.upload(clara, number, "..\\..\\etc/pass/wd.bat", "EUC", paper);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.at("/name")).isEqualTo("wd.bat.txt");
        assertThat(added.at("/sha256")).isEqualTo(Sha256.of(paper));
        Api.Answer down = api.get(clara, "/api/files/" + number + "/documents/" + added.at("/id"));
        assertThat(down.body()).isEqualTo(paper);
        assertThat(down.header("Content-Disposition")).startsWith("attachment;").contains("wd.bat.txt");
        assertThat(down.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(api.get(clara, "/api/files/" + number + "/documents/other").status()).isEqualTo(404);
        Api.Answer arabicName = api.upload(clara, number, "شهادة.txt", "EUC", bytes("another"));
        assertThat(arabicName.at("/name")).isEqualTo("شهادة.txt");
    }

    @Test
    @DisplayName("The same content twice, also in the same moment, is one document")
    void twice() {
        List<CompletableFuture<Api.Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(CompletableFuture.supplyAsync(() -> api.upload(clara, number, "a.txt", "EUC", bytes("the same"))));
        }
        assertThat(calls.stream().map(CompletableFuture::join)).allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(201));
        assertThat(calls.stream().map(call -> call.join().at("/id")).distinct()).hasSize(1);
        assertThat(api.get(clara, "/api/files/" + number + "/documents").json()).hasSize(1);
    }

    @Test
    @DisplayName("A request without a form, without a file or in another form says what is missing")
    void noForm() {
        String to = "/api/files/" + number + "/documents";
        assertThat(api.post(clara, to, "{}").status()).isEqualTo(415);
        assertThat(api.post(clara, to, "--x\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nEUC\r\n--x--\r\n", "Content-Type",
                "multipart/form-data; boundary=x").at("/detail")).isEqualTo("\"file\" is missing.");
        assertThat(api.post(clara, to, "not a form", "Content-Type", "multipart/form-data; boundary=x").status()).isEqualTo(400);
        assertThat(api.post(clara, to, "not a form", "Content-Type", "multipart/form-data").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("Need to know: who is not asked does not learn that the file exists; who is asked sees the papers and its own opinion")
    void needToKnow() {
        String id = api.upload(clara, number, "a.txt", "EUC", bytes("secret")).at("/id");
        String[] addresses = {"", "/dossier", "/verification", "/documents", "/documents/" + id};
        assertSees("fatima", false, addresses);
        office.completes("lena", number, "Check completeness", complete());
        office.completes("lena", number, "Assess risk", noRisk());
        office.completes("fatima", number, "Give opinion", conditions("Annual visit on site"));
        office.completes("david", number, "Give opinion", noObjection());
        for (String sees : new String[] {"fatima", "david", "lena", "clara", "manuel", "aura"}) {
            assertSees(sees, true, addresses);
        }
        for (String blind : new String[] {"ivan", "carl", "deniz"}) {
            assertSees(blind, false, addresses);
            assertThat(api.upload(api.login(blind), number, "a.txt", "EUC", bytes("mine")).status()).isEqualTo(404);
        }
        assertThat(dossier("david").json().at("/opinions")).hasSize(1);
        assertThat(dossier("david").text()).doesNotContain("Annual visit on site", "fatima", "foreignAffairs");
        assertThat(dossier("david").json().has("timeline")).isFalse();
        for (String whole : new String[] {"lena", "manuel", "aura"}) {
            assertThat(dossier(whole).text()).contains("Annual visit on site");
            assertThat(dossier(whole).json().at("/timeline")).isNotEmpty();
        }
        assertThat(dossier("clara").json().has("opinions")).isFalse();
        assertThat(dossier("clara").json().at("/documents")).hasSize(1);
    }

    private Api.Answer dossier(String person) {
        return api.get(api.login(person), "/api/files/" + number + "/dossier");
    }

    private void assertSees(String person, boolean sees, String... addresses) {
        for (String address : addresses) {
            assertThat(api.get(api.login(person), "/api/files/" + number + address).status()).as(person + address).isEqualTo(sees ? 200 : 404);
        }
    }
}
