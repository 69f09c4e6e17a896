package dev.assent.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds a PDF that was made to burst: what its reader unpacks at once, before a page is asked for, is the lists and packs of objects. */
final class PdfStreams {
    private static final int MOST_BYTES = 100_000_000;
    // the dictionary before the word
    private static final int NEAR = 4_000;
    private static final Pattern BEGINS = Pattern.compile("\\bstream\\r?\\n");
    private static final Pattern UNPACKED = Pattern.compile("ObjStm|XRef");
    private static final Pattern SIGN = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Pattern PACKED = Pattern.compile("/(Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode|A85|ASCII85Decode|AHx|ASCIIHexDecode|DCTDecode|JBIG2Decode)\\b");

    private PdfStreams() {
    }

    static boolean burst(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        Matcher begins = BEGINS.matcher(text);
        long all = 0;
        while (begins.find() && all <= MOST_BYTES) {
            int from = Math.max(text.lastIndexOf(" obj", begins.start()), begins.start() - NEAR);
            // names may be written with signs as #58
            String dictionary = SIGN.matcher(text.substring(Math.max(from, 0), begins.start()))
                    .replaceAll(sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
            if (UNPACKED.matcher(dictionary).find()) {
                // packed twice, or in a way that is not counted here: no writer of PDF does that to these
                long packings = PACKED.matcher(dictionary).results().count();
                if (packings > 1 || packings == 1 && dictionary.contains("LZW")) {
                    return true;
                }
                all += unpacked(content, begins.end(), MOST_BYTES - all);
            }
        }
        return all > MOST_BYTES;
    }

    /** How many bytes come out, up to one more than the limit. */
    private static long unpacked(byte[] content, int from, long limit) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            byte[] some = new byte[64_000];
            long all = 0;
            for (int bytes = inflater.inflate(some); bytes > 0 && all <= limit; bytes = inflater.inflate(some)) {
                all += bytes;
            }
            return all;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
