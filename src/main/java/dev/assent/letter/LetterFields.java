package dev.assent.letter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fields that a template may name. A field of which a letter knows nothing is empty. */
final class LetterFields {
    /** The picture by which the letter is checked. */
    static final String CHECK = "check";
    /** Everywhere in a letter. */
    static final Set<String> TEXTS = new TreeSet<>(List.of("number", "reference", "receivedOn", "date", "authority", "authorityMail", "applicant",
            "applicantCountry", "endUser", "endUserCountry", "destination", "activity", "license", "validUntil", "document", "ends", "conditions", "reasons", "legalBasis", "about",
            "rest", "whole", "state", "question", "needed", "missing", "answerBy", "appealUntil", "appealTo", "appealHow", "appealBasis", "basis", "checkAddress", CHECK));
    /** Lists: within {@code {{#lines}} … {{/lines}}} these fields tell of one after the other. */
    static final Map<String, Set<String>> LISTS = new TreeMap<>(Map.of(
            "lines", new TreeSet<>(List.of("line", "description", "model", "category", "quantity", "granted", "unit"))));

    private LetterFields() {
    }

    /** Every field that may stand here. */
    static Set<String> within(String list) {
        Set<String> known = new TreeSet<>(TEXTS);
        known.addAll(LISTS.getOrDefault(list, Set.of()));
        return known;
    }
}
