package dev.assent.letter;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Makes a PDF of the HTML of a letter: PDF/A-2b with its fonts in it, from right to left where the letter is Arabic. */
final class LetterPdf {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "Letter";

    static {
        // its words about fonts and styles tell an operator nothing; what fails is thrown
        XRLog.setLoggingEnabled(false);
    }

    private LetterPdf() {
    }

    /**
     * @param html     well-formed
     * @param language en or ar
     * @throws IllegalStateException if it cannot be made
     */
    static byte[] of(String html, String language) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        boolean arabic = language.equals("ar");
        try {
            Document letter = Markup.read(html);
            if (arabic) {
                RightToLeft.prepare(letter);
            }
            PdfRendererBuilder builder = new PdfRendererBuilder().usePdfAConformance(PdfAConformance.PDFA_2_B)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()).withProducer("Assent");
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory()).useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .defaultTextDirection(arabic ? TextDirection.RTL : TextDirection.LTR);
            builder.useFont(() -> font("DejaVuSans.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
            // a letter is complete in itself: nothing is fetched, whatever a template names
            builder.useExternalResourceAccessControl((address, type) -> address.startsWith("data:image/"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl((address, type) -> address.startsWith("data:image/"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.withW3cDocument(letter, null).toStream(pdf).run();
        } catch (IOException | SAXException failed) {
            throw new IllegalStateException("The letter cannot be made a PDF: " + failed.getMessage(), failed);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String file) {
        return LetterPdf.class.getResourceAsStream(FONTS + file);
    }
}
