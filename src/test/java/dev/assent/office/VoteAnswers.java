package dev.assent.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the members of a committee, its secretariat and the council usually write into the forms. */
public final class VoteAnswers {
    private VoteAnswers() {
    }

    public static Map<String, Object> approve() {
        return Map.of("voteScope", "WHOLE", "vote", "APPROVE");
    }

    public static Map<String, Object> approveIf(String conditions) {
        return Map.of("voteScope", "WHOLE", "vote", "APPROVE_WITH_CONDITIONS", "conditions", conditions);
    }

    public static Map<String, Object> abstain() {
        return Map.of("voteScope", "WHOLE", "vote", "ABSTAIN");
    }

    public static Map<String, Object> refuseToApprove() {
        return Map.of("voteScope", "WHOLE", "vote", "REFUSE", "reasons", "The balance of the region is at stake.", "legalBasis", "ATT Art. 7(1)(a)");
    }

    /** One vote a line, in the order of the file's lines. */
    public static Map<String, Object> byLine(String... votes) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String vote : votes) {
            Map<String, Object> line = new HashMap<>(Map.of("line", lines.size() + 1, "lineVote", vote));
            if (vote.equals("REFUSE")) {
                line.put("lineReasons", "This line can be diverted.");
                line.put("lineLegalBasis", "ATT Art. 11");
            } else if (vote.equals("APPROVE_WITH_CONDITIONS")) {
                line.put("lineConditions", "Delivery in two phases");
            }
            lines.add(line);
        }
        return Map.of("voteScope", "PER_LINE", "lineVotes", lines);
    }

    public static Map<String, Object> circulate() {
        return Map.of("agendaItem", "Attack helicopters for the air force of XQ", "summary", "Twelve helicopters; the assessment found no overriding risk.",
                "invitedExperts", List.of());
    }

    public static Map<String, Object> circulateAndInvite(String question, String... experts) {
        return Map.of("agendaItem", "Attack helicopters for the air force of XQ", "summary", "Twelve helicopters; the assessment found no overriding risk.",
                "invitedExperts", List.of(experts), "expertQuestion", question);
    }

    /** Minutes of a meeting that these attended: person or empty, in the order of the members. */
    public static Map<String, Object> minutes(String day, String... attended) {
        List<Map<String, Object>> attendance = new ArrayList<>();
        for (String person : attended) {
            attendance.add(person.isEmpty() ? Map.of("attended", false) : Map.of("attended", true, "attendedBy", person));
        }
        return Map.of("deliberatedOn", day, "agenda", "1. Attack helicopters", "attendance", attendance,
                "minutes", "Foreign affairs fears for the balance of the region; defence and economy point to the assurances of the government.");
    }

    public static Map<String, Object> councilApproves() {
        return Map.of("voteScope", "WHOLE", "vote", "APPROVE", "reasons", "The assurances are sufficient.");
    }

    public static Map<String, Object> councilRefuses() {
        return Map.of("voteScope", "WHOLE", "vote", "REFUSE", "reasons", "The balance of the region weighs more.", "legalBasis", "ATT Art. 7(3)");
    }
}
