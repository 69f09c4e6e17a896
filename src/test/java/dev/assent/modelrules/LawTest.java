package dev.assent.modelrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule can fail: sound sample models keep the whole law, and one small change breaks the rule in question. */
class LawTest {
    private static final Path SAMPLES = Path.of("src/test/resources/modelrules");
    private static final Map<String, String> JAVA = Map.of("RecordAnswer.java", "", "SendReminder.java", "", "RemindStep.java", "", "RaiseOverdueStep.java", "",
            "ExtendDeadline.java", "throw new BpmnError(\"QuestionUnanswerable\");");

    @Test
    void theSamplesKeepTheWholeLaw() {
        Shelf samples = shelf(null);
        assertThat(Law.rules()).flatExtracting(rule -> rule.broken(samples)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void aBreachIsFound(Breach breach) {
        Rule rule = Law.rules().stream().filter(each -> each.name().equals(breach.rule())).findFirst().orElseThrow();
        assertThat(rule.broken(shelf(breach))).as(breach.rule()).isNotEmpty()
                .allSatisfy(finding -> assertThat(finding).contains(": ").endsWith("(rule " + breach.rule() + ")"))
                .anySatisfy(finding -> assertThat(finding).contains(breach.element()));
    }

    @Test
    void everyRuleHasABreach() {
        Set<String> shown = new TreeSet<>(breaches().stream().map(Breach::rule).toList());
        assertThat(Law.rules()).extracting(Rule::name).doesNotHaveDuplicates().allSatisfy(name ->
                assertThat(shown).contains(name));
    }

    static List<Breach> breaches() {
        return Breaches.ALL;
    }

    private static Shelf shelf(Breach breach) {
        Map<String, String> processes = Shelf.texts(SAMPLES, "processes");
        Map<String, String> forms = Shelf.texts(SAMPLES, "forms");
        Map<String, String> java = new TreeMap<>(JAVA);
        if (breach != null) {
            int changed = 0;
            for (Map<String, String> texts : List.of(processes, forms, java)) {
                for (Map.Entry<String, String> text : texts.entrySet()) {
                    if (text.getKey().endsWith(breach.file())) {
                        String broken = text.getValue().replace(breach.from(), breach.to());
                        changed += broken.equals(text.getValue()) ? 0 : 1;
                        text.setValue(broken);
                    }
                }
            }
            assertThat(changed).as("%s contains %s", breach.file(), breach.from()).isEqualTo(1);
        }
        return Shelf.of(processes, forms, java);
    }
}
