package dev.assent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PdfFileTest {
    private static final String DOES_MORE = "This PDF does more than show pages";
    private static final String UNREADABLE = "This PDF is damaged or protected";

    private static void refused(String what, Pdfs.Change change) {
        for (boolean packed : new boolean[] {true, false}) {
            assertThatThrownBy(() -> PdfFile.check(Pdfs.with(change, packed))).as(what).isInstanceOfSatisfying(PaperRefused.class,
                    refused -> assertThat(refused.args()).containsExactly(what)).hasMessageStartingWith(DOES_MORE);
        }
    }

    private static COSDictionary action(String kind) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        return action;
    }

    private static PDAnnotationLink link(COSDictionary action) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.getCOSObject().setItem(COSName.A, action);
        return link;
    }

    @Test
    @DisplayName("What runs or sends something when it is opened or clicked is no paper: scripts, programs, forms that are sent, other files")
    void actions() {
        refused("JavaScript", (pdf, page) -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
        refused("JavaScript", (pdf, page) -> {
            PDPageAdditionalActions actions = new PDPageAdditionalActions();
            actions.setO(new PDActionJavaScript("app.alert(1)"));
            page.setActions(actions);
        });
        refused("JavaScript", (pdf, page) -> {
            COSDictionary tree = new COSDictionary();
            tree.setItem(COSName.NAMES, new COSArray(List.of(new COSString("a"), new PDActionJavaScript("app.alert(1)").getCOSObject())));
            COSDictionary names = new COSDictionary();
            names.setItem(COSName.JAVA_SCRIPT, tree);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        });
        refused("Launch", (pdf, page) -> {
            PDActionLaunch launch = new PDActionLaunch();
            launch.setF("cmd.exe");
            pdf.getDocumentCatalog().setOpenAction(launch);
        });
        for (String kind : List.of("Launch", "SubmitForm", "ImportData", "GoToE", "GoToR", "Rendition")) {
            refused(kind, (pdf, page) -> page.getAnnotations().add(link(action(kind))));
        }
        // one that follows another
        refused("Launch", (pdf, page) -> {
            COSDictionary first = action("GoTo");
            first.setItem(COSName.NEXT, action("Launch"));
            page.getAnnotations().add(link(first));
        });
        refused("OpenAction", (pdf, page) -> {
            PDActionURI address = new PDActionURI();
            address.setURI("https://example.org/who-reads-this");
            pdf.getDocumentCatalog().setOpenAction(address);
        });
    }

    @Test
    @DisplayName("Nor is what carries another file, a form of another format, a film, or content that lies elsewhere")
    void carries() {
        refused("EmbeddedFiles", (pdf, page) -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("invoice.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream("MZ".getBytes(StandardCharsets.US_ASCII))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("invoice.exe", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
        });
        refused("XFA", (pdf, page) -> {
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.getPDFName("XFA"), new COSString("<xdp/>"));
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        });
        for (String kind : List.of("FileAttachment", "RichMedia", "Screen", "3D")) {
            refused(kind, (pdf, page) -> {
                PDAnnotationLink annotation = new PDAnnotationLink();
                annotation.getCOSObject().setName(COSName.SUBTYPE, kind);
                page.getAnnotations().add(annotation);
            });
        }
        refused("F", (pdf, page) -> {
            COSStream content = pdf.getDocument().createCOSStream();
            content.createOutputStream().close();
            content.setItem(COSName.F, new COSString("\\\\example.org\\share\\page"));
            page.getCOSObject().setItem(COSName.CONTENTS, content);
        });
    }

    @Test
    @DisplayName("A name may be written with signs, an object be led to by nothing: it is found all the same")
    void hidden() {
        String readable = new String(Pdfs.with((pdf, page) -> page.getAnnotations().add(link(action("Launch"))), false), StandardCharsets.ISO_8859_1);
        String escaped = readable.replace("/Launch", "/L#61unch");
        assertThat(escaped).isNotEqualTo(readable);
        assertThatThrownBy(() -> PdfFile.check(escaped.getBytes(StandardCharsets.ISO_8859_1))).hasMessageStartingWith(DOES_MORE);
    }

    @Test
    @DisplayName("Pages, links that a reader clicks on and links to a page are a paper")
    void taken() {
        for (boolean packed : new boolean[] {true, false}) {
            assertThatCode(() -> PdfFile.check(Pdfs.with((pdf, page) -> {
                PDActionURI address = new PDActionURI();
                address.setURI("https://example.org");
                page.getAnnotations().add(link(address.getCOSObject()));
                page.getAnnotations().add(link(action("GoTo")));
            }, packed))).doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("A PDF that is damaged, has no page or is protected, with a password for readers or for changes only, is not taken: not everybody could read it in ten years")
    void unreadable() throws IOException {
        byte[] whole = Pdfs.page();
        for (byte[] broken : List.of("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII), "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(whole, 40), Pdfs.with((pdf, page) -> pdf.removePage(0), true), secret("secret"), secret(""))) {
            assertThatThrownBy(() -> PdfFile.check(broken)).isInstanceOf(PaperRefused.class).hasMessageStartingWith(UNREADABLE);
        }
    }

    private static byte[] secret(String forReaders) throws IOException {
        try (PDDocument pdf = org.apache.pdfbox.Loader.loadPDF(Pdfs.page()); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", forReaders, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            pdf.protect(policy);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    @DisplayName("A PDF that was made to burst is refused before it is unpacked, also when it is packed twice; nested to the bottom it does no harm")
    void burst() throws IOException {
        byte[] bomb = deflated(new byte[150_000_000]);
        assertThat(bomb.length).isLessThan(1_000_000);
        for (String dictionary : List.of("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", "/Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode",
                "/Type /XRef /Size 1 /W [1 2 1] /Filter /FlateDecode")) {
            assertThatThrownBy(() -> PdfFile.check(pdf(dictionary, bomb))).isInstanceOf(PaperRefused.class).hasMessageStartingWith(UNREADABLE);
        }
        byte[] twice = deflated(bomb);
        assertThatThrownBy(() -> PdfFile.check(pdf("/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]", twice)))
                .isInstanceOf(PaperRefused.class).hasMessageStartingWith(UNREADABLE);
        byte[] nested = ("%PDF-1.4\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF").getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> PdfFile.check(nested)).isInstanceOf(PaperRefused.class);
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String dictionary, byte[] stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(("%PDF-1.5\n1 0 obj\n<< " + dictionary + " /Length " + stream.length + " >>\nstream\n").getBytes(StandardCharsets.US_ASCII));
        out.write(stream);
        out.write("\nendstream\nendobj\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
