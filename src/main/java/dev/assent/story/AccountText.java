package dev.assent.story;

import dev.assent.story.Account.Line;
import dev.assent.story.Account.Tone;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An account to read on a console, day by day. */
final class AccountText {
    private static final Map<Tone, String> SIGNS = Map.of(Tone.ACTS, "> ", Tone.FOLLOWS, "  ", Tone.HOLDS, "+ ", Tone.FAILS, "! ");
    private final Texts texts;
    private final Locale language;

    AccountText(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    String of(Account account) {
        Words words = new Words(texts, account.story().setup(), language);
        StringBuilder text = new StringBuilder();
        text.append(words.say(account.held() ? "As told: {0}" : "Not as told: {0}", account.story().sentence())).append('\n').append("  ").append(account.story().file()).append('\n');
        String day = "";
        for (Line line : account.lines()) {
            if (!words.day(line.at()).equals(day)) {
                day = words.day(line.at());
                text.append("\n  ").append(day).append('\n');
            }
            text.append("    ").append(words.hour(line.at())).append(' ').append(SIGNS.get(line.tone())).append(words.say(line.said())).append('\n');
        }
        return text.toString();
    }

    /** Where the story did not go as it tells: file, line, day, what was expected and what was so. */
    String failures(Account account) {
        Words words = new Words(texts, account.story().setup(), language);
        StringBuilder text = new StringBuilder();
        account.failures().forEach(failure -> text.append(account.story().file()).append(", ")
                .append(words.say("line {0}, {1}: expected: {2}. Found: {3}.", failure.line(), words.moment(failure.at()), failure.expected(), failure.found())).append('\n'));
        return text.toString();
    }

    /** What no story has tried, by kind; of the blocks only how much, because the release tries them. */
    String untried(NotTried untried) {
        Words words = new Words(texts, untried.setup(), language);
        StringBuilder text = new StringBuilder(words.say("Not tried: {0}", untried.setup().setup())).append('\n');
        items(words.say("Time limits that no story lets pass"), untried.limits(), words, text);
        items(words.say("Rows that never applied"), untried.rows(), words, text);
        items(words.say("Steps and events that no story reaches"), untried.nodes(), words, text);
        return text.append("  ").append(words.say("The same in the blocks that are called")).append(": ").append(untried.blocks().size()).append('\n').toString();
    }

    private static void items(String heading, List<NotTried.Item> items, Words words, StringBuilder text) {
        text.append("  ").append(heading).append(": ").append(items.size()).append('\n');
        items.forEach(item -> text.append("    ").append(item.place()).append(": ").append(words.say(item.what())).append('\n'));
    }
}
