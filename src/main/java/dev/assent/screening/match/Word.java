package dev.assent.screening.match;

import java.util.Optional;

/**
 * A word of a name as it is compared.
 *
 * @param text   as it was written
 * @param latin  in the letters a to z and digits, lower case
 * @param sounds what is heard, one letter a sound; vowels where they are written
 * @param key    the consonants alone, near ones thrown together: what the index looks for
 * @param arabic was it written in Arabic script, which leaves short vowels out?
 * @param part   what the word is in a name
 * @param sense  the same for words of one meaning in both languages, such as trading; null for names
 */
record Word(String text, String latin, String sounds, String key, boolean arabic, Part part, String sense) {
    /** What a word is in a name, and how much it says about who is meant. */
    enum Part {
        /** a title, a legal form, an article: says nothing */
        SILENT(0),
        /** a word that thousands of firms carry, such as trading */
        WEAK(0.3),
        /** a name that millions of people carry */
        COMMON(0.75),
        NAME(1);

        final double weight;

        Part(double weight) {
            this.weight = weight;
        }
    }

    /** an article and three letters more */
    private static final int SHORTEST = 4;

    static Word of(String text, String latin, boolean arabic, Part part, String sense) {
        String sounds = Sounds.of(latin);
        return new Word(text, latin, sounds, Sounds.key(sounds), arabic, part, sense);
    }

    double weight() {
        return part.weight;
    }

    boolean silent() {
        return part == Part.SILENT;
    }

    /** Could the first letters be an article that is written with the word? Latin letters cannot tell Alnoor from Alba. */
    Optional<Word> withoutArticle() {
        boolean glued = !arabic && part != Part.SILENT && latin.length() > SHORTEST && latin.charAt(1) == 'l' && (latin.charAt(0) == 'a' || latin.charAt(0) == 'e');
        return glued ? Optional.of(of(text, latin.substring(2), arabic, part, sense)) : Optional.empty();
    }

    /** Two words written as one. */
    Word joined(Word next) {
        String both = Sounds.single(sounds + next.sounds);
        return new Word(text + " " + next.text, latin + next.latin, both, Sounds.key(both), arabic || next.arabic, weight() >= next.weight() ? part : next.part, null);
    }
}
