package dev.assent.intake;

import dev.assent.file.NotJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** The text of an application as it comes in: UTF-8, whatever a header says (RFC 8259), and not endless. */
final class JsonText {
    static final int MOST = TooLarge.MEGABYTES * 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private JsonText() {
    }

    /**
     * Reads all of it.
     *
     * @throws TooLarge beyond {@link TooLarge#MEGABYTES}
     * @throws NotJson  when it is not UTF-8
     */
    static String read(InputStream in) throws IOException {
        // one byte more tells too much from just enough
        return of(in.readNBytes(MOST + 1));
    }

    static String of(byte[] bytes) {
        if (bytes.length > MOST) {
            throw new TooLarge();
        }
        ByteBuffer source = ByteBuffer.wrap(bytes);
        // never more characters than bytes, so only a wrong byte ends it early
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean wrong = StandardCharsets.UTF_8.newDecoder().decode(source, text, true).isError();
        String read = text.flip().toString();
        if (wrong) {
            throw new NotJson(NotJson.ENCODING, 1 + (int) read.chars().filter(sign -> sign == '\n').count(), read.length() - read.lastIndexOf('\n'));
        }
        return read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read;
    }
}
