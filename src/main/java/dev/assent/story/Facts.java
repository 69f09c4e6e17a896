package dev.assent.story;

import java.util.Collection;
import java.util.Map;

/** Whether facts are as a story says: those it names, the others may be anything. */
final class Facts {
    private Facts() {
    }

    static boolean hold(Map<String, Object> said, Map<String, Object> facts) {
        return said.entrySet().stream().allMatch(each -> same(each.getValue(), facts.get(each.getKey())));
    }

    @SuppressWarnings("unchecked")
    private static boolean same(Object said, Object fact) {
        if (said instanceof Map<?, ?> part && fact instanceof Map<?, ?> whole) {
            return hold((Map<String, Object>) part, (Map<String, Object>) whole);
        }
        // one of several
        if (fact instanceof Collection<?> several && !(said instanceof Collection<?>)) {
            return several.stream().anyMatch(one -> same(said, one));
        }
        return String.valueOf(said).equals(String.valueOf(fact));
    }
}
