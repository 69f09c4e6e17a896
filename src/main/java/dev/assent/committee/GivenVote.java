package dev.assent.committee;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads a vote from the answers its form left. */
final class GivenVote {
    private GivenVote() {
    }

    static Votes.Cast of(DelegateExecution execution, String person) {
        Map<String, Object> row = TimedVote.CONSULTEE.of(execution);
        Votes.Cast whole = new Votes.Cast(execution.getProcessInstanceId(), (String) row.get("agency"), TimedVote.VOTE.find(execution).orElse(null),
                TimedVote.CONDITIONS.find(execution).orElse(null), TimedVote.REASONS.find(execution).orElse(null),
                TimedVote.LEGAL_BASIS.find(execution).orElse(null), List.of(), false, person, row);
        return "PER_LINE".equals(TimedVote.VOTE_SCOPE.find(execution).orElse("WHOLE"))
                ? perLine(whole, TimedVote.LINE_VOTES.find(execution).orElse(List.of())) : whole;
    }

    /** The vote on the file follows from those on its lines; what is said about lines is said about the file, with their numbers. */
    private static Votes.Cast perLine(Votes.Cast whole, List<Map<String, Object>> lines) {
        return new Votes.Cast(whole.consultation(), whole.agency(), overall(lines).name(), joined(null, lines, "lineConditions"),
                joined(whole.reasons(), lines, "lineReasons"), joined(null, lines, "lineLegalBasis"), lines, false, whole.by(), whole.row());
    }

    static Choice overall(List<Map<String, Object>> lines) {
        Set<Choice> said = lines.stream().map(line -> Choice.valueOf((String) line.get("lineVote"))).collect(Collectors.toSet());
        if (said.size() == 1) {
            return said.iterator().next();
        }
        return said.contains(Choice.APPROVE_WITH_CONDITIONS) ? Choice.APPROVE_WITH_CONDITIONS
                : said.contains(Choice.APPROVE) ? Choice.APPROVE : Choice.REFUSE;
    }

    private static String joined(String whole, List<Map<String, Object>> lines, String field) {
        Stream<String> each = lines.stream().filter(line -> line.get(field) instanceof String)
                .flatMap(line -> ((String) line.get(field)).lines().filter(text -> !text.isBlank())
                        .map(text -> line.get("line") + ": " + text.strip()));
        String all = Stream.concat(Stream.ofNullable(whole), each).collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }
}
