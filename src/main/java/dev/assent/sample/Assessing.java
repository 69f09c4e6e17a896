package dev.assent.sample;

import dev.assent.register.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The treaty's questions are answered; a risk is mitigated or overrides. */
final class Assessing {
    private static final List<String> RISKS = List.of("riskPeace", "riskHumanitarianLaw", "riskHumanRights", "riskTerrorism", "riskOrganizedCrime",
            "riskGenderViolence", "riskDiversion");

    private Assessing() {
    }

    /** Assesses the file, or a track of it, and returns the finding. */
    static String assess(Story story, String track, int workingDays) {
        story.pass(workingDays);
        String officer = Staff.officer(story.setup(), story.lead(track));
        Chance chance = story.chance();
        Map<String, Object> answers = answers();
        if (chance.percent(2)) {
            answers.put("prohibition", "EMBARGO");
            answers.put("prohibitionGround", "An arms embargo of the Security Council is in force.");
            return enter(story, track, "RISK_ASSESSED", answers, "PROHIBITED", officer);
        }
        if (!chance.percent(24)) {
            return enter(story, track, "RISK_ASSESSED", answers, "ACCEPTABLE", officer);
        }
        String risk = chance.of(RISKS);
        boolean overrides = chance.percent(12);
        answers.put(risk, "SERIOUS");
        answers.put("riskGrounds", List.of(Map.of("criterion", risk, "likelihood", "POSSIBLE", "severity", "GRAVE", "evidence", "Two reports name this unit.",
                "source", "Report of the panel of experts", "sourceDate", story.now().toString().substring(0, 10))));
        if (risk.equals("riskDiversion")) {
            answers.put("diversionReasons", "The border is open and stocks were lost before.");
        }
        enter(story, track, "RISK_ASSESSED", answers, "RISK_TO_MITIGATE", officer);
        story.pass(chance.between(0, 2));
        answers.putAll(Map.of("mitigationMeasures", List.of("DELIVERY_VERIFICATION"), "mitigationConditions", Names.CONDITIONS.get(0),
                "residualRisk", overrides ? "OVERRIDING" : "ACCEPTABLE", "residualRiskReasons", overrides ? "No measure meets the risk." : "The measures meet the risk."));
        return enter(story, track, "MITIGATION_CONSIDERED", answers, overrides ? "OVERRIDING_RISK" : "ACCEPTABLE", officer);
    }

    private static Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("prohibition", "NONE");
        RISKS.forEach(risk -> answers.put(risk, "NONE"));
        answers.put("genderViolenceReasons", "No reports of the kind are known.");
        answers.put("assessmentReasons", "The end user is known and supervised.");
        return answers;
    }

    private static String enter(Story story, String track, String kind, Map<String, Object> answers, String finding, String officer) {
        int version = story.rows("assessment").size() + 1;
        story.row("assessment", "file_number", story.number(), "version", version, "track", track, "answers", Json.write(answers), "finding", finding,
                "assessed_by", officer, "assessed_at", story.now());
        story.enter(kind, officer, "version", version, "track", track, "finding", finding, "answers", answers);
        return finding;
    }

    /** The newest assessment of the track, or of the file; null: there is none. */
    static Map<String, Object> latest(Story story, String track) {
        return story.rows("assessment").stream().filter(row -> row.get("track").equals(track) || row.get("track").equals("WHOLE"))
                .reduce((first, second) -> second).orElse(null);
    }
}
