package dev.assent.escalation;

import dev.assent.committee.Votes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Who stands against whom on a file: a binding objection, or agencies that disagree.
 *
 * @param objectors who objects, to the file or to a line of it
 * @param binding   those of them whose objection binds
 * @param consulted everybody whose opinion counts
 * @param lines     the lines objected to; empty: the whole file
 * @param silent    whether anybody's silence stands for an answer
 */
record Dispute(List<String> objectors, List<String> binding, List<String> favouring, List<String> consulted, List<Integer> lines, boolean silent) {

    /** @param opinions rows of {@code OpinionsOnFile}; late ones do not count */
    static Dispute of(List<Map<String, Object>> opinions) {
        List<Map<String, Object>> counted = opinions.stream().filter(row -> !Boolean.TRUE.equals(row.get("late"))).toList();
        List<Map<String, Object>> objecting = counted.stream().filter(Dispute::objects).toList();
        List<Map<String, Object>> binding = objecting.stream().filter(row -> Boolean.TRUE.equals(row.get("binding"))).toList();
        List<Map<String, Object>> favouring = counted.stream().filter(row -> !objects(row))
                .filter(row -> String.valueOf(row.get("opinion")).startsWith("NO_OBJECTION")).toList();
        return new Dispute(agencies(objecting), agencies(binding), agencies(favouring), agencies(counted),
                lines(binding.isEmpty() ? objecting : binding), counted.stream().anyMatch(row -> Boolean.TRUE.equals(row.get("deemed"))));
    }

    /** Who differs in a ballot: its members, of whom those who refuse object. Nobody's vote binds the others. */
    static Dispute ofVotes(List<Votes.Cast> votes) {
        return new Dispute(members(votes, Votes.Cast::objects), List.of(), members(votes, Votes.Cast::favours), votes.stream().map(Votes.Cast::agency).distinct().toList(),
                List.of(), votes.stream().anyMatch(Votes.Cast::deemed));
    }

    private static List<String> members(List<Votes.Cast> votes, Predicate<Votes.Cast> which) {
        return votes.stream().filter(which).map(Votes.Cast::agency).distinct().toList();
    }

    /** A binding objection, or an objection that others do not share. */
    boolean exists() {
        return !binding.isEmpty() || !objectors.isEmpty() && !favouring.isEmpty();
    }

    /** What holds as long as nobody escalates: a binding objection forbids a grant, any other leaves the authority free. */
    Mandate standing() {
        return binding.isEmpty() ? Mandate.NONE : Mandate.REFUSE;
    }

    private static boolean objects(Map<String, Object> row) {
        return whole(row) || !objectedLines(row).isEmpty();
    }

    private static boolean whole(Map<String, Object> row) {
        return "OBJECTION".equals(row.get("opinion"));
    }

    private static List<String> agencies(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> (String) row.get("agency")).distinct().toList();
    }

    private static List<Integer> lines(List<Map<String, Object>> objecting) {
        return objecting.stream().anyMatch(Dispute::whole) ? List.of()
                : objecting.stream().flatMap(row -> objectedLines(row).stream()).distinct().sorted().toList();
    }

    private static List<Integer> objectedLines(Map<String, Object> row) {
        List<Integer> lines = new ArrayList<>();
        if (row.get("lines") instanceof List<?> all) {
            for (Object each : all) {
                if (each instanceof Map<?, ?> line && "OBJECTION".equals(line.get("lineOpinion"))) {
                    lines.add(((Number) line.get("line")).intValue());
                }
            }
        }
        return lines;
    }
}
