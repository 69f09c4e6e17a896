package dev.assent.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.ProcedureTest;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong with a story as it is written, or with what it expects. */
@ProcedureTest
class StoryMistakesTest {
    private static final String FILE = "processes/setups/lead-authority/stories/try.yaml";
    private static final String BEGINNING = """
            story: A try
            application: G02
            days:
              - day: 2026-11-23
                do:
            """;

    @Autowired
    Stories stories;
    @Autowired
    Texts texts;

    private List<String> faults(String story) {
        return stories.read(Map.of(FILE, story)).faults().stream()
                .map(fault -> fault.line() + ": " + texts.say(Locale.ENGLISH, fault.sentence(), fault.args().toArray())).toList();
    }

    private Account played(String steps) {
        Stories.Reading read = stories.read(Map.of(FILE, BEGINNING + steps));
        assertThat(read.faults()).isEmpty();
        return stories.play(read.stories().get(0));
    }

    private List<String> failures(Account account) {
        return new AccountText(texts, Locale.ENGLISH).failures(account).lines().toList();
    }

    @Test
    @DisplayName("Every mistake is told with its line, all at once: words, agency, task, action, day, question, usual answers")
    void allAtOnce() {
        assertThat(faults("""
                story: A try
                aplication: G02
                application: G99
                days:
                  - day: 2026-11-24
                    do:
                      - {by: licencing, task: Check completeness}
                      - {by: licensing, task: Check completenes}
                      - {by: licensing, action: Extend}
                      - {by: licensing, task: Check completeness, answers: {complet: true}}
                      - {by: licensing, task: Check completeness, answers: compleet}
                      - {by: applicant, says: Nothing}
                  - day: 2026-11-23
                    then:
                      - {with: defense, task: Give opinion, due: next week}
                      - {task: Give opinion, outerlimit: 2026-12-01}
                  - day: Monday
                """)).satisfiesExactly(
                fault -> assertThat(fault).startsWith("2: \"aplication\" is no word of a story here; there are: application, days, law, people, setup, story."),
                fault -> assertThat(fault).startsWith("3: There is no application \"G99.json\""),
                fault -> assertThat(fault).startsWith("7: \"licencing\" is no agency, group or person here; there are: "),
                fault -> assertThat(fault).startsWith("8: No model has a task called \"Check completenes\"; there are: "),
                fault -> assertThat(fault).startsWith("9: \"Extend\" is no action on a file; there are: "),
                fault -> assertThat(fault).startsWith("10: The form does not ask \"complet\"; it asks: ").contains("missingItems"),
                fault -> assertThat(fault).startsWith("11: There are no usual answers called \"compleet\"; there are: ").contains("complete, "),
                fault -> assertThat(fault).startsWith("12: \"says\" is no word of a story here"),
                fault -> assertThat(fault).startsWith("12: The applicant supplies, withdraws, begins an action, or answersQuestion"),
                fault -> assertThat(fault).isEqualTo("13: The day goes back: 2026-11-23 comes after 2026-11-24 09:00."),
                fault -> assertThat(fault).startsWith("15: \"defense\" is no agency"),
                fault -> assertThat(fault).startsWith("15: \"next week\" is no day such as 2026-11-23"),
                fault -> assertThat(fault).startsWith("16: \"outerlimit\" is no word of a story here"),
                fault -> assertThat(fault).startsWith("17: \"Monday\" is no day"));
    }

    @Test
    @DisplayName("What is no YAML, empty, or tells nothing is said with its line")
    void noStory() {
        assertThat(faults("story: [")).singleElement().asString().contains("This is not YAML");
        assertThat(faults("")).containsExactly("1: The file is empty.");
        assertThat(faults("story: A try\nstory: Again")).contains("2: \"story\" comes twice.", "1: A story says its application.", "1: A story says its days.");
    }

    @Test
    @DisplayName("A wrong expectation is told with the day, the expected and the actual")
    void wrongExpectation() {
        Account account = played("""
                      - {by: licensing, task: Check completeness, answers: complete}
                      - {by: licensing, task: Assess risk, answers: noRisk}
                    then:
                      - {with: foreignAffairs, task: Give opinion, due: 2026-12-11}
                      - {recorded: Decision issued}
                      - {ended: License granted}
                      - {told: defence, about: Something else}
                """);
        assertThat(failures(account)).hasSize(4);
        assertThat(failures(account).get(0)).startsWith(FILE + ", line 9, 2026-11-23 09:00: expected: Ministry of Foreign Affairs has the task Give opinion, due 2026-12-11. Found: ")
                .contains("Now with Ministry of Foreign Affairs: Give opinion, due 2026-12-14 16:00");
        assertThat(failures(account).get(2)).contains("expected: the file is closed: License granted. Found: the file is open: ");
    }

    @Test
    @DisplayName("Who has no task cannot do it, and what is refused is no step; the story ends there")
    void wrongStep() {
        assertThat(failures(played("      - {by: defence, task: Give opinion, answers: noObjection}\n      - {by: licensing, task: Assess risk}\n")))
                .singleElement().asString().contains("line 6", "expected: Ministry of Defence has the task Give opinion", "Check completeness");
        assertThat(failures(played("      - {by: licensing, task: Check completeness, answers: {complete: false}}\n")))
                .singleElement().asString().contains("expected: it is accepted. Found: it was refused: ", "is required");
        assertThat(failures(played("      - {by: licensing, task: Check completeness, answers: complete, refused: Nobody may}\n")))
                .singleElement().asString().contains("expected: it is refused: Nobody may. Found: it was accepted");
    }

    @Test
    @DisplayName("What no story tries is listed: time limits, rows, steps")
    void notTried() {
        Account account = played("      - {by: licensing, task: Check completeness, answers: complete}\n      - {by: licensing, task: Assess risk, answers: noRisk}\n");
        NotTried left = NotTried.of(account.story().setup(), stories.models(), List.of(account));
        String text = new AccountText(texts, Locale.ENGLISH).untried(left);
        assertThat(left.limits()).anyMatch(item -> item.what().args().toString().contains("LeadAuthorityConsultees"));
        assertThat(left.rows()).as("the row of foreign affairs has applied").noneMatch(item -> item.what().args().toString().startsWith("[LeadAuthorityConsultees, 1,"))
                .anyMatch(item -> item.what().args().toString().startsWith("[LeadAuthorityLadder"));
        assertThat(text).contains("processes/setups/lead-authority/LeadAuthority.bpmn:").contains("License granted").doesNotContain("(StartEvent_");

        Account silent = played("""
                      - {by: licensing, task: Check completeness, answers: complete}
                      - {by: licensing, task: Assess risk, answers: noRisk}
                  - day: 2026-12-31
                """);
        NotTried less = NotTried.of(silent.story().setup(), stories.models(), List.of(account, silent));
        assertThat(less.limits()).hasSizeLessThan(left.limits().size());
    }

    @Test
    @DisplayName("The page of accounts needs nothing from elsewhere, tells in both languages, and draws the path on the model")
    void page() {
        Account account = played("      - {by: licensing, task: Check completeness, answers: complete}\n");
        String html = new AccountPage(texts, stories.models()).of(List.of(account), List.of(NotTried.of(account.story().setup(), stories.models(), List.of(account))));
        assertThat(html).contains("<section id=\"ar\" lang=\"ar\" dir=\"rtl\">", "Check completeness", "تحقق", "stroke=\"#14633a\"", "<svg");
        assertThat(html.replace("http://www.w3.org", "")).doesNotContain("http:", "https:", "<script", "<link", "src=");
    }
}
