package dev.assent.report;

import static dev.assent.notification.Message.line;

import dev.assent.notification.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The lines of an overview: a heading over each list, and no heading over none. */
final class OverviewLines {
    private static final int MOST = 40;

    private final List<Message.Line> lines = new ArrayList<>();
    private final Instant now;
    private final UnaryOperator<String> names;

    /** @param names of agencies by id */
    OverviewLines(Instant now, UnaryOperator<String> names) {
        this.now = now;
        this.names = names;
    }

    /** What is late among these under one heading, what is due under another. */
    void dated(List<Item> items, String late, String due) {
        list(late, items.stream().filter(item -> item.at().isBefore(now)).toList(), "{0}: since {1}");
        list(due, items.stream().filter(item -> !item.at().isBefore(now)).toList(), "{0}: by {1}");
    }

    void halted(List<Item> items) {
        list("These files stand still:", items, "{0}: since {1}");
    }

    private void list(String heading, List<Item> items, String pattern) {
        if (!items.isEmpty()) {
            lines.add(line(""));
            lines.add(line(heading));
            items.stream().limit(MOST).forEach(item -> lines.add(line(pattern, item.agency() == null ? item.fileNumber()
                    : item.fileNumber() + ", " + names.apply(item.agency()), item.at())));
            if (items.size() > MOST) {
                lines.add(line("and {0} more", items.size() - MOST));
            }
        }
    }

    /** Nothing is due, late or halted. */
    boolean none() {
        return lines.isEmpty();
    }

    Message.Line[] all() {
        return lines.toArray(Message.Line[]::new);
    }
}
