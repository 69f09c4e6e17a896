package dev.assent.assessment;

import dev.assent.register.Leads;
import dev.assent.register.Register;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is found on the prohibitions of ATT Art. 6 for all lines of a file at once. */
@Component
public class Prohibitions {
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
     *
     * @param prohibition EMBARGO, OTHER_OBLIGATION, ATROCITIES (ATT Art. 6(1) to (3)), or NONE
     * @param person      user id of who found it
     */
    public void record(String fileNumber, String prohibition, String ground, String person) {
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
