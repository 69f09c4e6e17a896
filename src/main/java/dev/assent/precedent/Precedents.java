package dev.assent.precedent;

import dev.assent.applicant.ApplicantViews;
import dev.assent.register.ReadableFiles;
import dev.assent.register.Reader;
import dev.assent.register.Sql;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds earlier files with the same end user, goods, applicant or destination (ATT Arts. 7(1), 11(2)), as one reader may know them: what
 * he may not know is left out, and of what he may not see whole he learns no reasons and no more of the standing than the applicant.
 */
@Component
public class Precedents {
    /** as many as a person reads */
    private static final int MOST = 10;
    private static final String DESTINATION = "DESTINATION";
    /** who it is for tells more than where it goes */
    private static final Map<String, Integer> WEIGHTS = Map.of("END_USER", 4, PrecedentKeys.ITEM, 2, "APPLICANT", 2, DESTINATION, 1);

    private final EarlierFiles files;
    private final ReadableFiles readable;
    private final SharedNames names = new SharedNames();

    Precedents(EarlierFiles files, ReadableFiles readable) {
        this.files = files;
        this.readable = readable;
    }

    /** The ten that share most with the file, of those the reader may know of. */
    List<Precedent> known(String fileNumber, Reader reader) {
        ReadableFiles.Condition condition = readable.of(reader);
        return of(fileNumber, condition, condition.known());
    }

    /** The ten that share most with the file, of those the reader may see whole. */
    public List<Precedent> whole(String fileNumber, Reader reader) {
        ReadableFiles.Condition condition = readable.of(reader);
        return of(fileNumber, condition, condition.whole());
    }

    private List<Precedent> of(String number, ReadableFiles.Condition reader, String condition) {
        Optional<Instant> received = files.receivedAt(number);
        if (received.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(reader.parameters());
        parameters.put("before", Sql.time(received.get()));
        Set<String> ofSameKind = new LinkedHashSet<>(files.ofSameKind(number, condition, parameters));
        Set<String> found = new LinkedHashSet<>(files.byWords(number, condition, parameters));
        found.addAll(ofSameKind);
        return found.isEmpty() ? List.of() : judged(number, found, ofSameKind, reader);
    }

    private List<Precedent> judged(String number, Set<String> found, Set<String> ofSameKind, ReadableFiles.Condition reader) {
        Set<String> all = new LinkedHashSet<>(found);
        all.add(number);
        Map<String, Map<String, List<String>>> named = files.named(List.copyOf(all));
        Map<String, EarlierFiles.Ended> ended = files.ended(List.copyOf(found), reader);
        Map<String, List<String>> reasons = files.reasons(List.copyOf(found));
        return found.stream().map(file -> {
            EarlierFiles.Ended end = ended.get(file);
            return new Precedent(file, end.receivedAt(), shared(named.getOrDefault(number, Map.of()), named.getOrDefault(file, Map.of()), ofSameKind.contains(file)),
                    end.whole() ? end.standing() : ApplicantViews.standing(end.standing(), end.closed()),
                    end.whole() && reasons.containsKey(file) ? String.join("\n", reasons.get(file)) : null);
        }).filter(each -> !each.shared().isEmpty()).sorted(Comparator.comparingInt(Precedents::weight).reversed()
                .thenComparing(Precedent::receivedAt, Comparator.reverseOrder()).thenComparing(Precedent::file)).limit(MOST).toList();
    }

    private Map<String, Precedent.Shared> shared(Map<String, List<String>> own, Map<String, List<String>> earlier, boolean sameKind) {
        Map<String, Precedent.Shared> shared = new LinkedHashMap<>();
        for (String because : List.of("END_USER", PrecedentKeys.ITEM, "APPLICANT")) {
            names.of(because, own.getOrDefault(because, List.of()), earlier.getOrDefault(because, List.of())).ifPresent(both -> shared.put(because, both));
        }
        if (sameKind) {
            shared.put(DESTINATION, new Precedent.Shared("", ""));
        }
        return shared;
    }

    private static int weight(Precedent precedent) {
        return precedent.shared().keySet().stream().mapToInt(WEIGHTS::get).sum();
    }
}
