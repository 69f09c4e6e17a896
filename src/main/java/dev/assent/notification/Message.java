package dev.assent.notification;

import dev.assent.text.Moments;
import dev.assent.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    Message and(Line last) {
        return new Message(subject, Stream.concat(lines.stream(), Stream.of(last)).toList(), fileNumber);
    }

    String subject(Texts texts, Locale language) {
        return texts.say(language, subject, fileNumber).replaceAll("[\\r\\n]+", " ");
    }

    /** @param zone in which dates are told: the one the deadlines were made in */
    String body(Texts texts, Locale language, ZoneId zone) {
        StringBuilder body = new StringBuilder();
        for (Line line : lines) {
            Object[] args = line.args().stream().map(arg -> arg instanceof Instant at ? Moments.words(at, language, zone) : arg).toArray();
            body.append(texts.say(language, line.pattern(), args)).append('\n');
        }
        return body.toString();
    }

}
