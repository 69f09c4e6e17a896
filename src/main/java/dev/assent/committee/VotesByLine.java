package dev.assent.committee;

import java.util.List;
import java.util.Map;

/** Reads from the votes what each member said about one line. */
final class VotesByLine {
    /** Stands for a file without lines, about which a committee votes as a whole. */
    private static final List<Object> WHOLE = List.of(0);

    private VotesByLine() {
    }

    static List<Object> lines(Map<String, Object> file) {
        List<Object> lines = file.get("lines") instanceof List<?> all
                ? all.stream().map(line -> (Object) ((Map<?, ?>) line).get("line")).toList() : List.of();
        return lines.isEmpty() ? WHOLE : lines;
    }

    /** A member that differs between lines has a vote on each of them; otherwise its one vote holds for all. */
    static MemberVote on(Object line, Votes.Cast vote) {
        String choice = vote.lines().stream().filter(row -> same(row.get("line"), line)).map(row -> (String) row.get("lineOpinion"))
                .findFirst().orElse(vote.vote());
        return new MemberVote(vote.agency(), Choice.valueOf(choice), Boolean.TRUE.equals(vote.row().get("chair")),
                Boolean.TRUE.equals(vote.row().get("veto")), vote.deemed());
    }

    // a browser sends 2.0 or "2" for 2
    private static boolean same(Object one, Object other) {
        return number(one).equals(number(other));
    }

    private static String number(Object line) {
        return line instanceof Number n ? String.valueOf(n.intValue()) : String.valueOf(line).strip();
    }
}
