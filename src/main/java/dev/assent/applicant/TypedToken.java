package dev.assent.applicant;

/** A token as people type it from paper: capital letters and digits that are not mistaken for each other, in groups of four; 120 bits. */
final class TypedToken {
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    private TypedToken() {
    }

    /** @param secret of which the first fifteen bytes count */
    static String of(byte[] secret) {
        StringBuilder token = new StringBuilder();
        for (int sign = 0; sign < LENGTH; sign++) {
            int value = 0;
            for (int bit = sign * BITS; bit < (sign + 1) * BITS; bit++) {
                value = value << 1 | secret[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
            }
            token.append(sign > 0 && sign % GROUP == 0 ? "-" : "").append(SIGNS.charAt(value));
        }
        return token.toString();
    }

    /** What somebody typed, as it was printed: with spaces, in small letters, with the digits of his keyboard; something else stays something else. */
    static String read(String typed) {
        StringBuilder token = new StringBuilder();
        typed.codePoints().filter(Character::isLetterOrDigit).map(TypedToken::sign).limit(LENGTH + 1L).forEach(sign -> {
            int signs = token.length() - token.length() / (GROUP + 1);
            token.append(signs > 0 && signs % GROUP == 0 ? "-" : "").appendCodePoint(sign);
        });
        return token.toString();
    }

    private static int sign(int typed) {
        return Character.isDigit(typed) ? Character.forDigit(Character.digit(typed, 10), 10) : Character.toUpperCase(typed);
    }
}
