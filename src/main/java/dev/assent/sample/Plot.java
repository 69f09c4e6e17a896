package dev.assent.sample;

import dev.assent.register.Register;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How a file of the sample goes: by the way of its setup, as chance wills, from its arrival to its end. */
@Component
class Plot {
    private static final int SLOW = 9;
    private static final String FORGED = "The end-use certificate is forged.";

    private final Tables tables;

    Plot(Tables tables) {
        this.tables = tables;
    }

    void play(Story story) {
        if (!Arrival.complete(story, tables)) {
            return;
        }
        switch (story.setup().setup()) {
            case "StandingCommittee" -> committee(story);
            case "CategorySplit" -> split(story);
            case "ActivitySplit" -> byActivity(story);
            case "AdHocConsultation" -> adHoc(story);
            case "LeadAuthority" -> consulted(story, "LeadAuthorityLadder");
            default -> consulted(story, null);
        }
    }

    private void consulted(Story story, String ladder) {
        String refused = examined(story);
        List<String> mandate = null;
        if (refused == null) {
            Asking.of(story, tables, Asking.whole(tables.round(story.setup().setup() + "Consultees", 1, Map.of("file", story.application().facts()))));
            mandate = story.closed() ? null : Dispute.settle(story, tables, ladder);
        }
        decide(story, mandate, refused);
    }

    private void byActivity(Story story) {
        String activity = story.application().text("activity");
        String authority = (String) tables.rows("ActivitySplitLeads", Map.of("file", story.application().brief())).get(0).get("authority");
        if (!authority.equals(story.lead("WHOLE"))) {
            story.rows("lead").get(0).putAll(Map.of("authority", authority, "assigned_at", story.now()));
            story.enter("LEAD_ASSIGNED", Register.ENGINE, "track", "WHOLE", "authority", authority);
        }
        if (!activity.startsWith("TRANS")) {
            consulted(story, "ActivitySplitLadder");
            return;
        }
        String refused = examined(story);
        boolean called = refused == null && CallingIn.calledIn(story, tables, "ActivitySplitCallIn");
        decide(story, called ? Voting.decide(story, tables, false) : null, refused);
    }

    private void committee(Story story) {
        String refused = examined(story);
        if (refused == null) {
            Voting.circulate(story);
        }
        decide(story, refused == null ? Voting.decide(story, tables, true) : null, refused);
    }

    private void adHoc(Story story) {
        String refused = examined(story);
        if (refused == null) {
            story.pass(story.chance().between(0, 2));
            List<Map<String, Object>> rows = tables.round("AdHocConsultationConsultees", 1, Map.of("file", story.application().facts()));
            List<Map<String, Object>> chosen = rows.stream().filter(row -> Boolean.TRUE.equals(row.get("mandatory")) || story.chance().percent(60)).toList();
            story.enter("CONSULTEES_CHOSEN", Staff.officer(story.setup(), story.lead("WHOLE")), "proposed", rows.stream().map(row -> row.get("agency")).toList(),
                    "chosen", chosen, "reasons", null);
            Asking.of(story, tables, Asking.whole(chosen));
        }
        decide(story, null, refused);
    }

    private void split(Story story) {
        List<String> tracks = Splitting.classify(story, tables);
        if (story.closed()) {
            return;
        }
        Splitting.examined(story);
        boolean genuine = Verifying.genuine(story, tables, "CategorySplitVerification");
        tracks.forEach(track -> Assessing.assess(story, track, pace(story)));
        if (genuine) {
            Asking.of(story, tables, Splitting.asked(story, tables, tracks));
        }
        for (String track : tracks) {
            if (!story.closed()) {
                Splitting.announce(story, tables, track, tracks);
                Deciding.decide(story, tables, track, objected(story, track), genuine ? null : FORGED);
            }
        }
        close(story, Splitting.together(story));
    }

    /** Why the license must be refused; null: it need not. */
    private String examined(Story story) {
        if (!Verifying.genuine(story, tables, story.setup().setup() + "Verification")) {
            return FORGED;
        }
        String finding = Assessing.assess(story, "WHOLE", pace(story));
        return finding.equals("ACCEPTABLE") ? null : finding.equals("PROHIBITED") ? "A prohibition of the treaty stands (ATT Art. 6)." : "The risk is overriding (ATT Art. 7(3)).";
    }

    private static int pace(Story story) {
        Chance chance = story.chance();
        return story.urgent() ? chance.between(0, 2) : chance.percent(SLOW) ? chance.between(25, 48) : chance.between(1, 7);
    }

    /** A binding objection to a track that nobody overrules. */
    private static List<String> objected(Story story, String track) {
        return story.rows("consultation").stream().filter(row -> row.get("track").equals(track) && row.get("binding").equals(true))
                .filter(row -> story.rows("opinion").stream().anyMatch(said -> said.get("consultation_id").equals(row.get("id"))
                        && said.get("opinion").equals("OBJECTION") && said.get("late").equals(false)))
                .map(row -> List.of("REFUSE", (String) row.get("agency"), "")).findFirst().orElse(null);
    }

    private void decide(Story story, List<String> mandate, String refused) {
        if (!story.closed()) {
            close(story, Deciding.decide(story, tables, "WHOLE", mandate, refused));
        }
    }

    private static void close(Story story, String standing) {
        if (!story.closed()) {
            story.rows("clock_pause").stream().filter(pause -> pause.get("restarted_at") == null).forEach(pause -> pause.put("restarted_at", story.now()));
            story.close(standing);
        }
    }
}
