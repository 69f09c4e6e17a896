package dev.assent.sample;

import dev.assent.register.Register;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the table recommends before people decide, from what the agencies have said by then. */
final class Recommending {
    private Recommending() {
    }

    /** @param mandate APPROVE, REFUSE or NONE */
    static void enter(Story story, Tables tables, String track, String mandate) {
        Map<String, Object> assessment = Assessing.latest(story, track);
        Map<String, Object> inputs = new HashMap<>(Map.of("finding", assessment == null ? "NONE" : assessment.get("finding"), "mandate", mandate,
                "balance", balance(story, track)));
        // whether there are any, and not which
        inputs.put("licenseConditions", assessment == null || Deciding.conditions(story, track, List.of(mandate)) == null ? null : "some");
        Map<String, Object> row = tables.rows("Recommendation", inputs).get(0);
        story.enter("DECISION_RECOMMENDED", Register.ENGINE, "track", track, "recommendation", row.get("recommendation"), "because", row.get("because"));
    }

    private static Map<String, Object> balance(Story story, String track) {
        long objections = said(story, track, opinion -> opinion.equals("OBJECTION"), consultation -> true);
        long conditions = said(story, track, opinion -> opinion.endsWith("WITH_CONDITIONS"), consultation -> true);
        long favourable = said(story, track, opinion -> opinion.startsWith("NO_OBJECTION"), consultation -> true);
        return Map.of("objections", objections, "conditionCount", conditions, "conflicting", objections > 0 && favourable > 0,
                "standingObjections", said(story, track, opinion -> opinion.equals("OBJECTION"), consultation -> consultation.get("binding").equals(true)),
                "missingMandatory", said(story, track, opinion -> opinion.equals("ABSENT"), consultation -> consultation.get("mandatory").equals(true)));
    }

    private static long said(Story story, String track, Predicate<String> kind, Predicate<Map<String, Object>> asked) {
        Stream<Object> consultations = story.rows("consultation").stream()
                .filter(row -> row.get("kind").equals("OPINION") && row.get("track").equals(track) && row.get("superseded").equals(false)).filter(asked).map(row -> row.get("id"));
        List<Object> ids = consultations.toList();
        return story.rows("opinion").stream().filter(row -> ids.contains(row.get("consultation_id")) && row.get("late").equals(false))
                .filter(row -> kind.test((String) row.get("opinion"))).count();
    }
}
