package dev.assent.screening;

import dev.assent.screening.ListsInForce.Searchable;
import dev.assent.screening.list.ListEntry;
import dev.assent.screening.match.NameIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks names and texts up in a list: for each entry the name that is nearest. */
final class Lookup {
    /** what is below it is like nothing, whatever a table says */
    private static final int FLOOR = 70;
    /** a text is full of words; there a name must be met nearly letter by letter */
    private static final int IN_TEXT = 92;
    private static final int LONGEST_NAME = 4;

    private Lookup() {
    }

    static List<Likeness> of(List<NamedInFile> names, List<String> texts, Searchable list) {
        List<Likeness> found = new ArrayList<>();
        names.forEach(name -> found.addAll(nearest(name, list, FLOOR)));
        texts.forEach(text -> found.addAll(named(text, list)));
        return found;
    }

    private static List<Likeness> nearest(NamedInFile name, Searchable list, int floor) {
        Map<ListEntry, Likeness> nearest = new LinkedHashMap<>();
        for (NameIndex.Found found : list.index().like(name.name(), floor)) {
            ListEntry entry = list.owners().get(found.place());
            nearest.putIfAbsent(entry, new Likeness(name, list.list(), entry, list.names().get(found.place()), found.match()));
        }
        return List.copyOf(nearest.values());
    }

    // every run of two to four words might be a name; of those that overlap the nearest counts
    private static List<Likeness> named(String text, Searchable list) {
        String[] words = text.strip().split("[\\s,;:()]+");
        Map<ListEntry, Likeness> nearest = new LinkedHashMap<>();
        for (int from = 0; from < words.length; from++) {
            for (int to = from + 2; to <= Math.min(words.length, from + LONGEST_NAME); to++) {
                NamedInFile name = new NamedInFile("NAMED_IN_TEXT", String.join(" ", Arrays.copyOfRange(words, from, to)), null);
                nearest(name, list, IN_TEXT).stream().filter(each -> each.match().words().size() > 1 || each.match().listedOnly().isEmpty()).forEach(each -> nearest
                        .merge(each.entry(), each, (one, other) -> other.match().score() > one.match().score() ? other : one));
            }
        }
        return List.copyOf(nearest.values());
    }
}
