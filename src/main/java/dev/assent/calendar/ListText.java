package dev.assent.calendar;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a list, in the encoding that its first bytes tell; programs on Windows also save UTF-16. */
final class ListText {
    private static final int LOOK = 4;

    private ListText() {
    }

    static String of(byte[] file, ListFaults faults) {
        Charset charset = begins(file, 0xFF, 0xFE) || begins(file, 0xFE, 0xFF) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        for (int i = 0; charset == StandardCharsets.UTF_8 && i < Math.min(LOOK, file.length); i++) {
            if (file[i] == 0) {
                faults.add("it is no text in UTF-8; save it again as UTF-8", "ليس نصًا بترميز UTF-8؛ احفظه من جديد بترميز UTF-8");
                return "";
            }
        }
        return new String(file, charset);
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }
}
