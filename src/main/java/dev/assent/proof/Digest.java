package dev.assent.proof;

import dev.assent.register.Entry;
import dev.assent.register.Seal;
import dev.assent.register.Sha256;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ends of the records that had grown since the digest before it, as a text of lines that is kept where the database is not.
 *
 * @param number   1, 2, 3 …
 * @param previous SHA-256 of the text of the digest before it
 * @param heads    of files with new entries
 * @param text     the whole digest; its last line is the signature of the SHA-256 of all before it
 */
record Digest(int number, Instant madeAt, String previous, List<Head> heads, String text) {
    private static final String TITLE = "assent-digest ";
    private static final String MADE = "made ";
    private static final String AFTER = "after ";
    private static final String SIGNED = "signed ";

    /** @param hash of the record's entry at this place */
    record Head(String fileNumber, int place, String hash) {
        private String line() {
            return fileNumber + " " + place + " " + hash;
        }
    }

    static Digest make(Optional<Digest> before, Instant at, List<Head> heads, Seal seal) {
        int number = before.map(Digest::number).orElse(0) + 1;
        String previous = before.map(Digest::sum).orElse(Entry.GENESIS);
        StringBuilder text = new StringBuilder(TITLE + number + "\n" + MADE + at + "\n" + AFTER + previous + "\n");
        heads.forEach(head -> text.append(head.line()).append('\n'));
        String signature = seal.sign(Sha256.of(text.toString()));
        text.append(SIGNED).append(seal.key()).append(' ').append(signature).append('\n');
        return new Digest(number, at, previous, heads, text.toString());
    }

    /** @throws IllegalArgumentException if the text is no digest */
    static Digest read(String text) {
        String[] lines = text.replace("\r\n", "\n").split("\n");
        if (lines.length < 4 || !lines[0].startsWith(TITLE) || !lines[1].startsWith(MADE) || !lines[2].startsWith(AFTER)
                || !lines[lines.length - 1].startsWith(SIGNED)) {
            throw new IllegalArgumentException("no digest");
        }
        List<Head> heads = new ArrayList<>();
        for (int i = 3; i < lines.length - 1; i++) {
            String[] words = lines[i].split(" ");
            if (words.length != 3) {
                throw new IllegalArgumentException("no head of a record");
            }
            heads.add(new Head(words[0], Integer.parseInt(words[1]), words[2]));
        }
        try {
            return new Digest(Integer.parseInt(lines[0].substring(TITLE.length())), Instant.parse(lines[1].substring(MADE.length())),
                    lines[2].substring(AFTER.length()), heads, String.join("\n", lines) + "\n");
        } catch (DateTimeException noMoment) {
            throw new IllegalArgumentException(noMoment);
        }
    }

    /** Names the digest and all it says; the next one carries it. */
    String sum() {
        return Sha256.of(text);
    }

    boolean signed(Seal seal) {
        int end = text.lastIndexOf("\n" + SIGNED) + 1;
        String[] words = text.substring(end + SIGNED.length()).strip().split(" ");
        return words.length == 2 && seal.valid(Sha256.of(text.substring(0, end)), words[0], words[1]);
    }
}
