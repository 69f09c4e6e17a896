package dev.assent.decision;

import dev.assent.assessment.Assessments;
import dev.assent.consultation.OpinionsOnFile;
import dev.assent.escalation.Settlements;
import dev.assent.region.RegionalExemptions;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a draft starts from. */
@Component
class Proposals {
    record Proposal(Map<String, Object> balance, List<Map<String, Object>> opinions, List<Map<String, Object>> lines, String conditions) {
    }

    private final OpinionsOnFile opinions;
    private final Settlements settlements;
    private final Assessments assessments;
    private final NationalSetups setups;
    private final RegionalExemptions exemptions;

    Proposals(OpinionsOnFile opinions, Settlements settlements, Assessments assessments, NationalSetups setups, RegionalExemptions exemptions) {
        this.opinions = opinions;
        this.settlements = settlements;
        this.assessments = assessments;
        this.setups = setups;
        this.exemptions = exemptions;
    }

    Proposal of(String fileNumber, String track, String setup, Map<String, Object> file) {
        NationalSetup national = setups.of(setup);
        return new Proposal(opinions.balance(fileNumber, track), opinions.rows(fileNumber, track, national), lines(file),
                conditions(fileNumber, track));
    }

    private String conditions(String fileNumber, String track) {
        List<String> conditions = new ArrayList<>();
        assessments.decisive(fileNumber, track).map(assessment -> assessment.answers().get("mitigationConditions"))
                .ifPresent(text -> text.toString().lines().filter(line -> !line.isBlank()).forEach(conditions::add));
        conditions.addAll(opinions.conditions(fileNumber, track));
        conditions.addAll(settlements.conditions(fileNumber, track));
        exemptions.conditions(fileNumber).forEach(conditions::add);
        return String.join("\n", conditions);
    }

    private static List<Map<String, Object>> lines(Map<String, Object> file) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object each : (List<?>) file.get("lines")) {
            Map<?, ?> line = (Map<?, ?>) each;
            Map<String, Object> row = new LinkedHashMap<>();
            for (String field : List.of("line", "description", "quantity", "unit")) {
                row.put(field, line.get(field));
            }
            row.put("quantityGranted", line.get("quantity"));
            rows.add(row);
        }
        return rows;
    }
}
