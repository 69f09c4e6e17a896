package dev.assent.assessment;

import dev.assent.register.Leads;
import dev.assent.register.Register;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is found on the prohibitions of ATT Art. 6 for all lines of a file at once. */
@Component
class Prohibitions {
    private static final String NONE = "NONE";

    private final Assessments assessments;
    private final Register register;

    Prohibitions(Assessments assessments, Register register) {
        this.assessments = assessments;
        this.register = register;
    }

    /**
     * Enters the answer. A prohibition is an assessment of the whole file, which every decision rests on; that there is none
     * is no assessment yet, for the risks have not been looked at.
     */
    void record(String fileNumber, String prohibition, String ground, String person) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("prohibition", prohibition);
        answers.put("prohibitionGround", ground);
        if (NONE.equals(prohibition)) {
            register.append(fileNumber, "PROHIBITIONS_EXAMINED", person, answers);
        } else {
            assessments.record(fileNumber, Leads.WHOLE, "PROHIBITION_FOUND", answers, "PROHIBITED", person);
        }
    }
}
