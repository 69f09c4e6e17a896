package dev.assent.notification;

import dev.assent.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a notice says: English patterns that the dictionary translates, with their arguments.
 *
 * @param subject pattern, {0} is the file number
 * @param lines   of the body; an empty one parts paragraphs
 */
public record Message(String subject, List<Line> lines, String fileNumber) {
    /** One sentence. */
    public record Line(String pattern, List<Object> args) {
    }

    public static Message about(String fileNumber, String subject, Line... lines) {
        return new Message(subject, List.of(lines), fileNumber);
    }

    public static Line line(String pattern, Object... args) {
        return new Line(pattern, Arrays.asList(args));
    }

    String subject(Texts texts, Locale language) {
        return texts.say(language, subject, fileNumber).replaceAll("[\\r\\n]+", " ");
    }

    String body(Texts texts, Locale language) {
        StringBuilder body = new StringBuilder();
        lines.forEach(line -> body.append(texts.say(language, line.pattern(), line.args().toArray())).append('\n'));
        return body.toString();
    }
}
