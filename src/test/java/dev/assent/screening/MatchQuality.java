package dev.assent.screening;

import dev.assent.screening.match.NameIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the matcher finds of the labelled set when it is hidden in a made list. */
public final class MatchQuality {
    private final Map<String, int[]> kinds = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int found;
    private int missed;
    private int mistaken;
    private int strangers;
    private int asked;

    /** @param size of the made list beside the set's own names */
    public static MatchQuality in(int size, int score) throws IOException {
        List<LabelledPairs.Pair> pairs = LabelledPairs.all();
        List<String> made = MadeNames.of(size);
        List<String> listed = Stream.concat(pairs.stream().map(LabelledPairs.Pair::listed), made.stream()).toList();
        NameIndex index = new NameIndex(listed);
        MatchQuality quality = new MatchQuality();
        for (int i = 0; i < pairs.size(); i++) {
            int place = i;
            List<NameIndex.Found> hits = index.like(pairs.get(i).asked(), score);
            quality.count(pairs.get(i), hits.stream().anyMatch(hit -> hit.place() == place || listed.get(hit.place()).equals(listed.get(place))));
            quality.strangers += (int) hits.stream().filter(hit -> hit.place() >= pairs.size()).count();
        }
        return quality;
    }

    private void count(LabelledPairs.Pair pair, boolean hit) {
        asked++;
        found += pair.same() && hit ? 1 : 0;
        missed += pair.same() && !hit ? 1 : 0;
        mistaken += !pair.same() && hit ? 1 : 0;
        int[] kind = kinds.computeIfAbsent(pair.label() + ", " + pair.kind(), first -> new int[2]);
        kind[0]++;
        kind[1] += pair.same() == hit ? 1 : 0;
        if (pair.same() != hit) {
            wrong.add(pair.label() + " | " + pair.kind() + " | " + pair.asked() + " | " + pair.listed() + " | "
                    + NameIndex.compare(pair.asked(), pair.listed()));
        }
    }

    public double precision() {
        return (double) found / (found + mistaken);
    }

    public double recall() {
        return (double) found / (found + missed);
    }

    public List<String> wrong() {
        return wrong;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("precision %.3f, recall %.3f (%d pairs: %d found, %d missed, %d mistaken; %.2f names of the made list a name asked)%n"
                .formatted(precision(), recall(), asked, found, missed, mistaken, (double) strangers / asked));
        kinds.forEach((kind, right) -> text.append("  %s: %d of %d right%n".formatted(kind, right[1], right[0])));
        return text.toString();
    }
}
