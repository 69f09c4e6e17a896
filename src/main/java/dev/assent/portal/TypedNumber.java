package dev.assent.portal;

import java.util.Locale;

/** The number of a file as people type it: small letters, spaces, long dashes, the digits of an Arabic keyboard. */
final class TypedNumber {
    private static final int LONGEST = 32;

    private TypedNumber() {
    }

    static String read(String typed) {
        StringBuilder number = new StringBuilder();
        typed.codePoints().limit(4L * LONGEST).forEach(sign -> {
            if (Character.isDigit(sign)) {
                number.append(Character.digit(sign, 10));
            } else if (Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '\u2212') {
                number.append('-');
            } else if (Character.isLetter(sign)) {
                number.appendCodePoint(sign);
            }
        });
        String read = number.toString().toUpperCase(Locale.ROOT);
        return read.length() > LONGEST ? read.substring(0, LONGEST) : read;
    }
}
