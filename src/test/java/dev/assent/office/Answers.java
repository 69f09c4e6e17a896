package dev.assent.office;

import java.util.HashMap;
import java.util.Map;

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
        if (risk.equals("riskDiversion")) {
            answers.put("diversionReasons", "The border is open and stocks were lost before.");
        }
        return answers;
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
