package dev.assent.letter;

import dev.assent.register.Sha256;
import java.security.SecureRandom;

/** The code in a letter by which anybody may ask whether a license is in force: 130 random bits, so that nobody guesses one. */
public final class CheckCode {
    // without signs that are mistaken for others when they are typed
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckCode() {
    }

    static String fresh() {
        StringBuilder code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> code.append(SIGNS.charAt(sign)));
        return code.toString();
    }

    /** What the register keeps of a code: a look-up by it takes as long whatever the beginning of a guess. */
    public static String hash(String code) {
        return Sha256.of("letter check " + code);
    }
}
