package dev.assent.document;

import java.util.List;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** What may be attached: decided by the content, not by the name. */
@Component
class Paper {
    record Checked(String name, String type, String mediaType) {
    }

    private static final Set<String> TAKEN = Set.of("application/pdf", "image/png", "image/jpeg", "image/tiff", "text/plain",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/x-tika-ooxml");
    private static final List<String> TYPES = List.of("EUC", "EUS", "IIC", "IMPORT_PERMIT", "EXPORT_LICENSE", "TRANSIT_NO_OBJECTION", "DVC",
            "PROOF_OF_RECEIPT", "DIPLOMATIC_NOTE", "CONTRACT", "OTHER");

    private final Tika tika = new Tika();
    private final DataSize most;

    Paper(@Value("${assent.attachments.most:20MB}") DataSize most) {
        this.most = most;
    }

    Checked check(String name, String type, byte[] content) {
        if (content.length == 0) {
            throw new PaperRefused("The document is empty.");
        }
        if (content.length > most.toBytes()) {
            throw new PaperRefused("The document is too large: at most {0} MB.", most.toMegabytes());
        }
        String mediaType = tika.detect(content, name);
        if (!TAKEN.contains(mediaType)) {
            throw new PaperRefused("A document of this type is not taken ({0}); taken: PDF, PNG, JPEG, TIFF, plain text, DOCX, XLSX.", mediaType);
        }
        if (!TYPES.contains(type)) {
            throw new PaperRefused("Unknown type of document; known: {0}.", String.join(", ", TYPES));
        }
        return new Checked(plain(name), type, mediaType);
    }

    // the name is shown and sent back in a header: no path, no control characters
    private static String plain(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "");
        String kept = last.isBlank() ? "document" : last;
        return kept.length() > 200 ? kept.substring(kept.length() - 200) : kept;
    }
}
