package dev.assent.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF that runs, sends, opens or carries something is no paper, as an office file with macros is none. Each of its objects is looked at,
 * also those in compressed streams; one that cannot be read to its end, or only with a password, could not be read in ten years either.
 */
final class PdfFile {
    private static final int MOST_OBJECTS = 2_000_000;
    // actions; a link that a reader clicks on (URI) or that leads to a page (GoTo) is none of them
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "GoToR", "Rendition", "RichMediaExecute");
    private static final Set<String> KEYS = Set.of("JS", "XFA", "EmbeddedFiles", "EF", "RichMediaContent");
    private static final Set<String> ANNOTATIONS = Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "3D");
    // done without being asked
    private static final Set<String> UNASKED = Set.of("OpenAction", "AA");

    private PdfFile() {
    }

    /** Throws if it cannot be read, is protected, or does more than show pages. */
    static void check(byte[] content) {
        if (PdfStreams.burst(content)) {
            throw unreadable();
        }
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(content))) {
            // without a password for reading it is still scrambled, and an archive cannot rely on that (ISO 19005 allows it in no paper to be kept)
            if (pdf.isEncrypted()) {
                throw unreadable();
            }
            if (pdf.getNumberOfPages() == 0) {
                throw unreadable();
            }
            look(pdf.getDocument());
        } catch (IOException | StackOverflowError broken) {
            throw unreadable();
        } catch (PaperRefused refused) {
            throw refused;
        } catch (RuntimeException broken) {
            throw unreadable();
        }
    }

    private static PaperRefused unreadable() {
        return new PaperRefused("This PDF is damaged or protected, so that not everybody could read it. Print it to a new PDF and add that.");
    }

    private static void look(COSDocument pdf) {
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(pdf.getTrailer());
        // what no page leads to may be led to by what a viewer repairs
        for (COSObjectKey key : pdf.getXrefTable().keySet()) {
            open.add(pdf.getObjectFromPool(key));
        }
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            COSBase object = plain(open.pop());
            if (object == null || !(object instanceof COSDictionary || object instanceof COSArray) || !seen.add(object)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw unreadable();
            }
            if (object instanceof COSArray array) {
                array.forEach(each -> add(each, open));
            } else {
                COSDictionary dictionary = (COSDictionary) object;
                does(dictionary).ifPresent(what -> {
                    throw new PaperRefused("This PDF does more than show pages ({0}). Print it to a new PDF and add that.", what);
                });
                dictionary.getValues().forEach(each -> add(each, open));
            }
        }
    }

    private static void add(COSBase value, Deque<COSBase> open) {
        if (value != null) {
            open.push(value);
        }
    }

    /** What a dictionary stands for beside pages, in the words of the format. */
    private static Optional<String> does(COSDictionary object) {
        for (Map.Entry<COSName, COSBase> entry : object.entrySet()) {
            String key = entry.getKey().getName();
            if (KEYS.contains(key)) {
                return Optional.of(key.equals("JS") ? "JavaScript" : key);
            }
            if (UNASKED.contains(key) && fetches(entry.getValue())) {
                return Optional.of(key);
            }
        }
        String action = name(object, "S");
        String annotation = name(object, "Subtype");
        // the content of a stream that lies in another file is fetched from there
        return ACTIONS.contains(action) ? Optional.of(action) : ANNOTATIONS.contains(annotation) ? Optional.of(annotation)
                : object instanceof COSStream && object.containsKey(COSName.F) ? Optional.of("F") : Optional.empty();
    }

    // an address that is called at once, also by one of several occasions
    private static boolean fetches(COSBase value) {
        return plain(value) instanceof COSDictionary action && ("URI".equals(name(action, "S"))
                || action.getValues().stream().anyMatch(each -> plain(each) instanceof COSDictionary one && "URI".equals(name(one, "S"))));
    }

    private static COSBase plain(COSBase value) {
        return value instanceof COSObject reference ? reference.getObject() : value;
    }

    private static String name(COSDictionary object, String key) {
        return object.getDictionaryObject(COSName.getPDFName(key)) instanceof COSName name ? name.getName() : "";
    }
}
