package dev.assent.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Answers;
import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every agency writes as much as it may, everywhere: what the program joins of it stops no file. The same on both databases. */
abstract class LongestTexts {
    private static final int MOST = 10_000;
    @Autowired
    private Office office;
    @Autowired
    private Desk desk;
    @Autowired
    private Facts facts;

    // one, two and four bytes a character; the last one counts as two
    @ParameterizedTest
    @ValueSource(strings = {"x", "ش", "\uD83D\uDD12"})
    @DisplayName("Every agency answers with the longest text that is taken, and the file reaches its license with all of them")
    void everybodyWritesAll(String letter) {
        String most = letter.repeat(MOST / letter.length());
        Map<String, Object> assessment = new HashMap<>(Answers.noRisk());
        assessment.put("genderViolenceReasons", most);
        assessment.put("assessmentReasons", most);
        String file = desk.assessed(Office.sample("G02"), assessment);
        office.work();

        for (String person : List.of("fatima", "david", "ivan", "iris", "carl", "elsa")) {
            if (desk.names(person, file).contains("Give opinion")) {
                assertThatThrownBy(() -> office.completes(person, file, "Give opinion", Answers.conditions(most + letter)))
                        .as("one more than may be").hasMessageContaining("at most 10000 characters");
                // a name of even length, so that no character is cut in two
                String name = person.length() % 2 == 0 ? person : person + ".";
                Map<String, Object> answers = new HashMap<>(Answers.conditions(name + letter.repeat((MOST - name.length()) / letter.length())));
                office.completes(person, file, "Give opinion", answers);
            }
        }

        String joined = (String) desk.variable("lena", file, "Draft decision", "licenseConditions");
        assertThat(joined.length()).as("joined conditions").isGreaterThan(3 * (MOST - 1));
        Map<String, Object> decision = new HashMap<>(Answers.grant());
        decision.put("licenseConditions", joined);
        decision.put("decisionReasons", most);
        office.completes("lena", file, "Draft decision", decision);
        office.completes("luis", file, "Countersign decision", Answers.countersign());
        assertThat(facts.text("select conditions from register.license where file_number = ?", file)).isEqualTo(joined);
        assertThat(facts.count("select count(*) from register.license where file_number = ?", file)).isEqualTo(1);
    }
}
