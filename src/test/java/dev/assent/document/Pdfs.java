package dev.assent.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** PDFs made for tests. */
public final class Pdfs {
    /** Does something to a document of one page. */
    interface Change {
        void make(PDDocument pdf, PDPage page) throws IOException;
    }

    private Pdfs() {
    }

    /** One empty page. */
    public static byte[] page() {
        return with((pdf, page) -> { }, true);
    }

    /** @param packed objects in compressed streams, as writers do today, or readable as they were before */
    static byte[] with(Change change, boolean packed) {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            change.make(pdf, page);
            pdf.save(out, packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
