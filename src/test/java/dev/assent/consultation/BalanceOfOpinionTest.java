package dev.assent.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.consultation.Opinion.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceOfOpinionTest {
    // N no objection, C with conditions, O objection, V no view, - not concerned, L lapsed; a capital B before it: binding
    @ParameterizedTest(name = "{0}: objections {1}, binding {2}, conflicting {3}, conditions {4}")
    @CsvSource({
        "N N N,   0, 0, false, 0",
        "N C,     0, 0, false, 1",
        "C C,     0, 0, false, 2",
        "N -,     0, 0, false, 0",
        "N V,     0, 0, false, 0",
        "- -,     0, 0, false, 0",
        "O,       1, 0, false, 0",
        "O O,     2, 0, false, 0",
        "BO O,    2, 1, false, 0",
        "O N,     1, 0, true,  0",
        "BO N,    1, 1, true,  0",
        "O C,     1, 0, true,  1",
        "O V,     1, 0, false, 0",
        "O -,     1, 0, false, 0",
        "O L,     1, 0, false, 0",
        "L N,     0, 0, false, 0",
        "BN BN,   0, 0, false, 0"})
    void table(String opinions, long objections, long binding, boolean conflicting, int conditions) {
        Map<String, Object> facts = balance(opinions).facts(0);
        assertThat(facts).containsEntry("objections", objections).containsEntry("bindingObjections", binding)
                .containsEntry("conflicting", conflicting).containsEntry("conditionCount", conditions);
    }

    @Test
    @DisplayName("A binding objection stands until a body overrules it that may; one that comes afterwards stands, and a vote is none")
    void standing() {
        List<Opinion> opinions = List.of(opinion("defence", Kind.OBJECTION, null, true, false), opinion("interior", Kind.REFUSE, null, true, false));
        Instant given = opinions.get(0).givenAt();
        assertThat(new BalanceOfOpinion(opinions).facts(0)).containsEntry("standingObjections", 1L);
        assertThat(new BalanceOfOpinion(opinions, List.of(new Overruling.Overruled(given, Set.of()))).facts(0)).containsEntry("standingObjections", 0L).containsEntry("bindingObjections", 1L);
        assertThat(new BalanceOfOpinion(opinions, List.of(new Overruling.Overruled(given.minusMillis(1), Set.of()))).facts(0)).containsEntry("standingObjections", 1L);
        assertThat(new BalanceOfOpinion(opinions, List.of(new Overruling.Overruled(given, Set.of("defence")))).facts(0)).as("left standing by who decided")
                .containsEntry("standingObjections", 1L);
    }

    @Test
    @DisplayName("A late objection is kept and counted as late, and changes nothing")
    void late() {
        Opinion objection = opinion("defence", Kind.OBJECTION, null, false, true);
        Map<String, Object> facts = new BalanceOfOpinion(List.of(opinion("economy", Kind.NO_OBJECTION, null, false, false), objection)).facts(0);
        assertThat(facts).containsEntry("late", 1L).containsEntry("objections", 0L).containsEntry("conflicting", false);
    }

    @Test
    @DisplayName("Conditions are united: each distinct one once, with its author; two agencies may ask for the same")
    void conditions() {
        BalanceOfOpinion balance = new BalanceOfOpinion(List.of(
                opinion("defence", Kind.NO_OBJECTION_WITH_CONDITIONS, "Marking\n\nMarking\n End-use check ", false, false),
                opinion("economy", Kind.NO_OBJECTION_WITH_CONDITIONS, "Marking", false, false)));
        assertThat(balance.conditions()).containsExactly("Marking (defence)", "End-use check (defence)", "Marking (economy)");
    }

    @Test
    @DisplayName("A binding objection to one line binds that line, not the others; its author is not in conflict with himself")
    void perLine() {
        Opinion mixed = new Opinion("c", "defence", 1, 1, Kind.NO_OBJECTION, null, null, null,
                List.of(Map.of("line", 1, "lineOpinion", "NO_OBJECTION"), Map.of("line", 2, "lineOpinion", "OBJECTION", "lineReasons", "Why")),
                false, false, true, true, "david", Instant.EPOCH);
        assertThat(new BalanceOfOpinion(List.of(mixed)).facts(0)).containsEntry("bindingObjections", 0L)
                .containsEntry("bindingLines", List.of(2)).containsEntry("objections", 1L).containsEntry("conflicting", false);
        assertThat(new BalanceOfOpinion(List.of(mixed, opinion("economy", Kind.NO_OBJECTION, null, false, false))).facts(0))
                .containsEntry("conflicting", true);
    }

    @Test
    @DisplayName("A mandatory opinion that is missing is a fact of the balance")
    void missing() {
        assertThat(balance("N").facts(2)).containsEntry("missingMandatory", 2L);
    }

    private static BalanceOfOpinion balance(String opinions) {
        String[] each = opinions.split(" ");
        Opinion[] all = new Opinion[each.length];
        for (int i = 0; i < each.length; i++) {
            boolean binding = each[i].startsWith("B");
            Kind kind = Map.of('N', Kind.NO_OBJECTION, 'C', Kind.NO_OBJECTION_WITH_CONDITIONS, 'O', Kind.OBJECTION, 'V', Kind.NO_VIEW,
                    '-', Kind.NOT_CONCERNED, 'L', Kind.LAPSED).get(each[i].charAt(binding ? 1 : 0));
            all[i] = opinion("agency" + i, kind, kind == Kind.NO_OBJECTION_WITH_CONDITIONS ? "Condition " + i : null, binding, false);
        }
        return new BalanceOfOpinion(List.of(all));
    }

    private static Opinion opinion(String agency, Kind kind, String conditions, boolean binding, boolean late) {
        return new Opinion(agency, agency, 1, 1, kind, conditions, null, null, null, false, late, binding, true, "someone", Instant.EPOCH);
    }
}
