package dev.assent.screening.match;

import java.util.regex.Pattern;

/**
 * What is heard in a word that is written in Latin letters by whatever habit: English, French, German or a library's. Upper case
 * letters are sounds that Latin writes with two: X as in Khalid, C as in Sharif.
 */
final class Sounds {
    private static final String VOWELS = "aeiou";
    private static final String[][] SPELLINGS = {
            {"x", "ks"}, {"tsch", "C"}, {"tch", "C"}, {"sch", "C"}, {"sh", "C"}, {"ch", "C"}, {"kh", "X"}, {"gh", "g"}, {"dj", "j"}, {"th", "t"},
            {"dh", "d"}, {"ph", "f"}, {"ck", "k"}, {"vv", "w"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"}, {"ie", "i"}, {"aa", "a"},
            {"ai", "e"}, {"ay", "e"}, {"ei", "e"}, {"ey", "e"}, {"au", "o"}, {"aw", "o"}, {"ow", "o"}};
    private static final Pattern SOFT_C = Pattern.compile("c(?=[eiy])");
    private static final Pattern SLIPPED_DIGIT = Pattern.compile(".*[a-z].*[0-9].*|.*[0-9].*[a-z].*");
    private static final String NEAR = "qkgkjkXkdtzsCscscspbfbvb";

    private Sounds() {
    }

    static String of(String latin) {
        String word = SLIPPED_DIGIT.matcher(latin).matches() ? latin.replace('0', 'o').replace('1', 'l').replace('5', 's') : latin;
        for (String[] spelling : SPELLINGS) {
            word = word.replace(spelling[0], spelling[1]);
        }
        return single(SOFT_C.matcher(word).replaceAll("s").replace('c', 'k').replace('q', 'k'));
    }

    static String single(String word) {
        StringBuilder single = new StringBuilder();
        for (char sound : word.toCharArray()) {
            if (single.length() == 0 || single.charAt(single.length() - 1) != sound || Character.isDigit(sound)) {
                single.append(sound);
            }
        }
        return single.toString();
    }

    /** Near consonants are one, and what writers leave out or put in is left out: vowels, h, w and y. */
    static String key(String sounds) {
        StringBuilder key = new StringBuilder();
        for (char sound : sounds.toCharArray()) {
            if (!vowel(sound) && "hwy".indexOf(sound) < 0) {
                key.append(near(sound));
            }
        }
        return key.isEmpty() ? sounds : single(key.toString());
    }

    private static char near(char sound) {
        for (int i = 0; i < NEAR.length(); i += 2) {
            if (NEAR.charAt(i) == sound) {
                return NEAR.charAt(i + 1);
            }
        }
        return sound;
    }

    static boolean vowel(char sound) {
        return VOWELS.indexOf(sound) >= 0;
    }
}
