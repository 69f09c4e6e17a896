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

    /** One vote a line, written into the rows that the form begins with. */
    public static Map<String, Object> byLine(Object blank, String... votes) {
        List<Map<String, Object>> lines = rows(blank);
        for (int i = 0; i < votes.length; i++) {
            lines.get(i).put("lineVote", votes[i]);
            if (votes[i].equals("REFUSE")) {
                lines.get(i).put("lineReasons", "This line can be diverted.");
                lines.get(i).put("lineLegalBasis", "ATT Art. 11");
            } else if (votes[i].equals("APPROVE_WITH_CONDITIONS")) {
                lines.get(i).put("lineConditions", "Delivery in two phases");
            }
        }
        return Map.of("voteScope", "PER_LINE", "lineVotes", lines);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Object blank) {
        List<Map<String, Object>> rows = new ArrayList<>();
        ((List<Map<String, Object>>) blank).forEach(row -> rows.add(new HashMap<>(row)));
        return rows;
    }

    public static Map<String, Object> circulate() {
        return Map.of("agendaItem", "Attack helicopters for the air force of XQ", "summary", "Twelve helicopters; the assessment found no overriding risk.");
    }

    public static Map<String, Object> circulateAndInvite(String question, String... experts) {
        return Map.of("agendaItem", "Attack helicopters for the air force of XQ", "summary", "Twelve helicopters; the assessment found no overriding risk.",
                "invitedExperts", List.of(experts), "expertQuestion", question);
    }

    /** Minutes of a meeting that these attended: person or empty, in the order of the rows that the form begins with. */
    public static Map<String, Object> minutes(Object blank, String day, String... attended) {
        List<Map<String, Object>> attendance = rows(blank);
        for (int i = 0; i < attended.length; i++) {
            attendance.get(i).put("attended", !attended[i].isEmpty());
            if (!attended[i].isEmpty()) {
                attendance.get(i).put("attendedBy", attended[i]);
            }
        }
        Map<String, Object> minutes = new HashMap<>();
        minutes.put("deliberatedOn", day);
        minutes.put("agenda", "1. Attack helicopters");
        minutes.put("attendance", attendance);
        minutes.put("minutes", "Foreign affairs fears for the balance of the region; defence and economy point to the assurances of the government.");
        return minutes;
    }

    public static Map<String, Object> councilApproves() {
        return Map.of("voteScope", "WHOLE", "vote", "APPROVE", "reasons", "The assurances are sufficient.");
    }

    public static Map<String, Object> councilRefuses() {
        return Map.of("voteScope", "WHOLE", "vote", "REFUSE", "reasons", "The balance of the region weighs more.", "legalBasis", "ATT Art. 7(3)");
    }
}
