package dev.assent.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The verifications of one file.
 *
 * @param current of each document and agency the newest check that was not withdrawn
 * @param unasked what was withdrawn because of a forgery, and not asked again since
 */
record Checks(Collection<DocumentCheck> current, List<DocumentCheck> unasked) {
    static Checks of(List<DocumentCheck> standing, List<DocumentCheck> withdrawn) {
        Map<String, DocumentCheck> newest = new LinkedHashMap<>();
        standing.forEach(check -> newest.merge(check.subject(), check, (before, after) -> after.id().equals(before.corrects()) ? before : after));
        Set<String> asked = newest.values().stream().map(DocumentCheck::subject).collect(Collectors.toSet());
        return new Checks(newest.values(), withdrawn.stream().filter(check -> !asked.contains(check.subject())).toList());
    }

    /** AUTHENTIC, NOT_AUTHENTIC, CANNOT_CONFIRM (as long as one is open, too), or NOT_REQUIRED. */
    String genuine() {
        List<Answer> answers = new ArrayList<>();
        current.forEach(check -> answers.add(check.answer()));
        unasked.forEach(check -> answers.add(null));
        return Genuineness.of(answers);
    }

    /** How many documents have been found not to be authentic. */
    long failed() {
        return current.stream().filter(DocumentCheck::forged).count();
    }

    /**
     * How many verifications are open that must not be missing; among them those that a forgery had made needless and that are
     * needed again, because the answer about the forgery was corrected.
     */
    long open() {
        long again = failed() > 0 ? 0 : unasked.stream().filter(DocumentCheck::mandatory).count();
        return again + current.stream().filter(check -> check.open() && check.mandatory()).count();
    }
}
