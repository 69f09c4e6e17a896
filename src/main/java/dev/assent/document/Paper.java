package dev.assent.document;

import dev.assent.text.HiddenSigns;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.Tika;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** What may be attached: decided by the content, not by the name. */
@Component
public class Paper {
    /** Name, type and media type as they are kept. */
    public record Checked(String name, String type, String mediaType) {
    }

    // what is taken, and how its name may end
    private static final Map<String, List<String>> TAKEN = Map.of("application/pdf", List.of(".pdf"), "image/png", List.of(".png"),
            "image/jpeg", List.of(".jpg", ".jpeg"), "image/tiff", List.of(".tif", ".tiff"), "text/plain", List.of(".txt"),
            OfficeFile.DOCX, List.of(".docx"), OfficeFile.XLSX, List.of(".xlsx"));
    private static final List<String> TYPES = List.of("EUC", "EUS", "IIC", "IMPORT_PERMIT", "EXPORT_LICENSE", "TRANSIT_NO_OBJECTION", "DVC",
            "PROOF_OF_RECEIPT", "DIPLOMATIC_NOTE", "CONTRACT", "OTHER");

    /** A sentence that the dictionary knows, with a number of megabytes. */
    public static final String TOO_LARGE = "The document is too large: at most {0} MB.";
    private static final int MOST_LETTERS = 190;

    private final Tika tika = new Tika();
    private final DataSize most;

    Paper(@Value("${assent.attachments.most:20MB}") DataSize most) {
        this.most = most;
    }

    /** @throws PaperRefused when it is empty, too large, or of a type that is not taken */
    public Checked check(String name, String type, byte[] content) {
        if (content.length == 0) {
            throw new PaperRefused("The document is empty.");
        }
        if (content.length > most.toBytes()) {
            throw PaperRefused.tooLarge(most.toMegabytes());
        }
        // the name is not asked: it would speak for content that says nothing
        String detected = tika.detect(content);
        String mediaType = OfficeFile.mayBe(detected) ? OfficeFile.mediaType(content).orElse(detected) : detected;
        if (!TAKEN.containsKey(mediaType)) {
            throw new PaperRefused("A document of this type is not taken ({0}); taken: PDF, PNG, JPEG, TIFF, plain text, DOCX, XLSX.", mediaType);
        }
        if (mediaType.equals("application/pdf")) {
            PdfFile.check(content);
        }
        if (!TYPES.contains(type)) {
            throw new PaperRefused("Unknown type of document; known: {0}.", String.join(", ", TYPES));
        }
        return new Checked(ending(plain(name), TAKEN.get(mediaType)), type, mediaType);
    }

    // a text called "letter.bat" would be run by the officer who opens it
    private static String ending(String name, List<String> endings) {
        return endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith) ? name : name + endings.get(0);
    }

    // the name is shown and sent back in a header: no path, no signs that hide or turn what is read
    private static String plain(String name) {
        String last = name == null ? "" : HiddenSigns.without(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        String kept = last.isBlank() ? "document" : last;
        return kept.length() > MOST_LETTERS ? kept.substring(kept.length() - MOST_LETTERS) : kept;
    }
}
