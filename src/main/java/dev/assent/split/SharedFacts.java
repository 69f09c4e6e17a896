package dev.assent.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the leads of a file answer a question differently whose answer is the same for all lines. */
final class SharedFacts {
    /**
     * What one lead answers.
     *
     * @param name    of the lead, by language
     * @param answers to the questions of the assessment, as the newest one has them
     */
    record View(String track, Object name, Map<String, Object> answers) {
    }

    private SharedFacts() {
    }

    /**
     * The questions that are answered differently.
     *
     * @param rows of the table of shared facts: question, mildToStrict
     * @return question, answers ({track, name, answer}) and stricter, in the order of the table; who left a question open has no view
     */
    static List<Map<String, Object>> differences(List<Map<String, Object>> rows, List<View> views) {
        List<Map<String, Object>> differences = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            String question = (String) row.get("question");
            List<Map<String, Object>> given = new ArrayList<>();
            views.stream().filter(view -> view.answers().get(question) != null).forEach(view ->
                    given.add(Map.of("track", view.track(), "name", view.name(), "answer", view.answers().get(question))));
            List<Object> distinct = given.stream().map(each -> each.get("answer")).distinct().toList();
            if (distinct.size() > 1) {
                Map<String, Object> difference = new LinkedHashMap<>();
                difference.put("question", question);
                difference.put("answers", given);
                difference.put("stricter", stricter(distinct, (String) row.get("mildToStrict"), question));
                differences.add(difference);
            }
        }
        return differences;
    }

    /** What holds where nothing was agreed: question to the strictest answer given. */
    static List<Map<String, Object>> strictest(List<Map<String, Object>> differences) {
        return differences.stream().map(each -> Map.of("question", each.get("question"), "answer", each.get("stricter"))).toList();
    }

    /** What was agreed, as far as it settles one of the differences; empty if it leaves any of them open. */
    static List<Map<String, Object>> settled(List<Map<String, Object>> differences, List<Map<String, Object>> agreed) {
        List<Map<String, Object>> settled = differences.stream().flatMap(difference -> agreed.stream()
                .filter(row -> Objects.equals(row.get("question"), difference.get("question")) && row.get("agreedAnswer") != null)
                .map(row -> Map.of("question", row.get("question"), "answer", row.get("agreedAnswer"))).limit(1)).toList();
        return settled.size() == differences.size() ? settled : List.of();
    }

    private static Object stricter(List<Object> answers, String mildToStrict, String question) {
        List<String> order = List.of(mildToStrict.split("\\s*,\\s*"));
        answers.stream().filter(answer -> !order.contains(answer)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("The table of shared facts does not say how strict " + unknown + " is as an answer to " + question);
        });
        return answers.stream().max(Comparator.comparing(order::indexOf)).orElseThrow();
    }
}
