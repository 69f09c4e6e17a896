package dev.assent.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers to the questions of the treaty and to the criteria beside them.
 *
 * @param asked   criteria as the form asked them
 * @param levels  question or code to its level; what was not answered is not there
 * @param grounds questions and codes for which likelihood, severity and a source are given
 */
record Answered(List<Map<String, Object>> asked, Map<String, String> levels, List<Object> grounds) {
    private static final String NONE = "NONE";

    /** How many criteria are open that must be answered: because their row says so, or because a risk was found that they stand beneath. */
    int open() {
        return (int) asked.stream().filter(criterion -> !levels.containsKey(code(criterion)))
                .filter(criterion -> Boolean.TRUE.equals(criterion.get(Criteria.MANDATORY)) || found(String.valueOf(criterion.get(Criteria.BENEATH)))).count();
    }

    /**
     * How many risks were found of which nobody says how likely and how grave they are, and who says so. A question and the criteria
     * beneath it are one risk: what is said of one of them is said of all.
     */
    int unsupported() {
        Set<String> said = grounds.stream().map(ground -> risk(String.valueOf(ground))).collect(Collectors.toSet());
        return (int) Stream.concat(Criteria.TREATY.stream(), asked.stream().map(Answered::code))
                .filter(this::found).map(this::risk).distinct().filter(risk -> !said.contains(risk)).count();
    }

    private String risk(String question) {
        return asked.stream().filter(criterion -> code(criterion).equals(question) && criterion.get(Criteria.BENEATH) != null)
                .map(criterion -> String.valueOf(criterion.get(Criteria.BENEATH))).findFirst().orElse(question);
    }

    /** The treaty's question that is answered with "no risk" although a criterion beneath it found one. */
    Optional<String> understated() {
        return asked.stream().filter(criterion -> criterion.get(Criteria.BENEATH) != null && found(code(criterion)))
                .map(criterion -> String.valueOf(criterion.get(Criteria.BENEATH))).filter(question -> NONE.equals(levels.get(question))).findFirst();
    }

    private boolean found(String question) {
        return levels.containsKey(question) && !NONE.equals(levels.get(question));
    }

    private static String code(Map<String, Object> criterion) {
        return String.valueOf(criterion.get(Criteria.CRITERION));
    }
}
