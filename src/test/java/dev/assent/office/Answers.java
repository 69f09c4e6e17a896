package dev.assent.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people usually write into the forms; a test changes what matters to it. */
public final class Answers {
    private Answers() {
    }

    public static Map<String, Object> complete() {
        return Map.of("complete", true);
    }

    public static Map<String, Object> incomplete(String missing) {
        return Map.of("complete", false, "missingItems", missing);
    }

    public static Map<String, Object> noRisk() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("prohibition", "NONE");
        for (String risk : new String[] {"riskPeace", "riskHumanitarianLaw", "riskHumanRights", "riskTerrorism", "riskOrganizedCrime",
                "riskGenderViolence", "riskDiversion"}) {
            answers.put(risk, "NONE");
        }
        answers.put("genderViolenceReasons", "No reports of the kind are known.");
        answers.put("assessmentReasons", "The end user is known and supervised.");
        return answers;
    }

    public static Map<String, Object> risk(String risk, String level) {
        Map<String, Object> answers = noRisk();
        answers.put(risk, level);
        answers.put("riskGrounds", List.of(ground(risk)));
        if (risk.equals("riskDiversion")) {
            answers.put("diversionReasons", "The border is open and stocks were lost before.");
            answers.put("criteria", Stream.of("PARTIES", "ROUTE", "QUANTITY", "STOCKPILE").map(sign -> Map.of("criterion", "DIVERSION_" + sign, "level", "NONE")).toList());
        }
        return answers;
    }

    /** How likely and how grave a risk is, and who says so. */
    public static Map<String, Object> ground(String risk) {
        return Map.of("criterion", risk, "likelihood", "POSSIBLE", "severity", "GRAVE", "evidence", "Two reports name this unit.",
                "source", "Report of the panel of experts", "sourceDate", "2026-06-30");
    }

    public static Map<String, Object> prohibited(String ground) {
        Map<String, Object> answers = noRisk();
        answers.put("prohibition", ground);
        answers.put("prohibitionGround", "An arms embargo of the Security Council is in force.");
        return answers;
    }

    public static Map<String, Object> noObjection() {
        return Map.of("opinionScope", "WHOLE", "opinion", "NO_OBJECTION");
    }

    public static Map<String, Object> conditions(String conditions) {
        return Map.of("opinionScope", "WHOLE", "opinion", "NO_OBJECTION_WITH_CONDITIONS", "conditions", conditions);
    }

    public static Map<String, Object> objection() {
        return Map.of("opinionScope", "WHOLE", "opinion", "OBJECTION", "reasons", "The balance of the region is at stake.",
                "legalBasis", "Law on transfers, s. 14");
    }

    /** The agency accepts what stands. */
    public static Map<String, Object> waiver() {
        return Map.of("escalates", false);
    }

    public static Map<String, Object> escalation() {
        return Map.of("escalates", true, "escalationReasons", "The objection overlooks the new border treaty.",
                "escalationLegalBasis", "Law on transfers, s. 15(4)");
    }

    public static Map<String, Object> upheld() {
        return Map.of("escalationDecision", "UPHELD", "escalationDecisionReasons", "The objection is sound.");
    }

    /** @param conditions each on its own line; null: none */
    public static Map<String, Object> overruled(String conditions) {
        return conditions == null ? Map.of("escalationDecision", "OVERRULED", "escalationDecisionReasons", "The objection is met.")
                : Map.of("escalationDecision", "OVERRULED_WITH_CONDITIONS", "escalationDecisionReasons", "The conditions meet it.",
                        "escalationConditions", conditions);
    }

    public static Map<String, Object> sentBack(String step) {
        return Map.of("sendBack", true, "sentBackTo", step, "sendBackReasons", "New facts have come up.");
    }

    public static Map<String, Object> grant() {
        return Map.of("prohibitionAtDecision", "NONE", "decision", "GRANTED", "licenseConditions", "Delivery verification certificate within 60 days",
                "validUntil", "2028-11-30", "decisionReasons", "No overriding risk remains.");
    }

    public static Map<String, Object> refuse() {
        return Map.of("prohibitionAtDecision", "NONE", "decision", "REFUSED", "decisionReasons", "The risk is overriding.",
                "decisionLegalBasis", "ATT Art. 7(3)");
    }

    public static Map<String, Object> countersign() {
        return Map.of("countersigned", true);
    }
}
