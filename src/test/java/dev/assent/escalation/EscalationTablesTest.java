package dev.assent.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy about escalations, table by table. */
class EscalationTablesTest {
    private static final List<String> RANKS = List.of("officer", "head", "deputyMinister", "minister");

    private static Map<String, Object> facts(Object... pairs) {
        Map<String, Object> facts = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put((String) pairs[i], pairs[i + 1]);
        }
        return facts;
    }

    private static Map<String, Object> person(String rank) {
        return Map.of("id", "x", "groups", List.of(), "ranks", RANKS.subList(0, RANKS.indexOf(rank) + 1));
    }

    @ParameterizedTest(name = "asked for {0}, signed by {1}: {2}")
    @CsvSource({
        "officer,        officer,        true",
        "head,           officer,        false",
        "head,           head,           true",
        "head,           minister,       true",
        "deputyMinister, head,           false",
        "deputyMinister, deputyMinister, true",
        "minister,       deputyMinister, false",
        "minister,       minister,       true"})
    void rank(String asked, String rank, boolean accepted) throws IOException {
        for (boolean escalates : new boolean[] {true, false}) {
            Map<String, Object> facts = facts("escalates", escalates, "person", person(rank), "signatoryRank", asked, "contentRequired", "NONE",
                    "escalationReasons", null, "escalationLegalBasis", null, "escalationProposal", null);
            assertThat(Table.of("processes/rules/EscalationAdmissible.dmn").rows(facts)).hasSize(accepted ? 0 : 1);
        }
        assertThat(Table.of("processes/rules/EscalationDecisionAdmissible.dmn").rows(facts("escalationDecision", "UPHELD", "person", person(rank),
                "decidingRank", asked, "escalationDecisionReasons", "Because", "escalationConditions", null))).hasSize(accepted ? 0 : 1);
    }

    @Test
    @DisplayName("Whoever has no rank at all signs nothing")
    void noRank() throws IOException {
        Map<String, Object> facts = facts("escalates", true, "person", null, "signatoryRank", "officer", "contentRequired", "NONE",
                "escalationReasons", null, "escalationLegalBasis", null, "escalationProposal", null);
        assertThat(Table.of("processes/rules/EscalationAdmissible.dmn").column("message", facts))
                .containsExactly("Your rank is too low to sign this for your agency.");
    }

    @ParameterizedTest(name = "{0} with \"{1}\": {2} faults")
    @CsvSource({
        "NONE,                             '',                     0",
        "REASONS,                          '',                     1",
        "REASONS,                          'reasons',              0",
        "REASONS_AND_LEGAL_BASIS,          '',                     2",
        "REASONS_AND_LEGAL_BASIS,          'reasons',              1",
        "REASONS_AND_LEGAL_BASIS,          'basis',                1",
        "REASONS_AND_LEGAL_BASIS,          'reasons basis',        0",
        "REASONS_LEGAL_BASIS_AND_PROPOSAL, 'reasons basis',        1",
        "REASONS_LEGAL_BASIS_AND_PROPOSAL, 'reasons basis remedy', 0"})
    void content(String required, String given, int faults) throws IOException {
        Map<String, Object> facts = facts("escalates", true, "person", person("minister"), "signatoryRank", "head", "contentRequired", required,
                "escalationReasons", given.contains("reasons") ? "Why" : "", "escalationLegalBasis", given.contains("basis") ? "s. 15" : null,
                "escalationProposal", given.contains("remedy") ? "In phases" : null);
        Table table = Table.of("processes/rules/EscalationAdmissible.dmn");
        assertThat(table.rows(facts)).hasSize(faults);
        facts.put("escalates", false);
        assertThat(table.rows(facts)).as("who does not escalate owes no reasons").isEmpty();
    }

    @Test
    @DisplayName("A decision on an escalation needs reasons, and conditions where it names any")
    void decision() throws IOException {
        Map<String, Object> facts = facts("escalationDecision", "OVERRULED_WITH_CONDITIONS", "person", person("head"), "decidingRank", "head",
                "escalationDecisionReasons", " ".strip(), "escalationConditions", null);
        assertThat(Table.of("processes/rules/EscalationDecisionAdmissible.dmn").column("message", facts)).containsExactlyInAnyOrder(
                "The decision on an escalation needs reasons.", "Name the conditions on which the objection is overruled.");
    }

    // binding objections to the file, to lines; objections spoken; urgency; the bodies of the rungs
    @ParameterizedTest(name = "binding {0}, to lines {1}, spoken {2}, {3}: {4}")
    @CsvSource({
        "0, 0, 0, NORMAL, ''",
        "1, 0, 1, NORMAL, 'secretariat councilOfMinisters'",
        "1, 0, 0, NORMAL, 'secretariat councilOfMinisters'",
        "0, 2, 1, NORMAL, 'secretariat councilOfMinisters'",
        "0, 0, 1, NORMAL, 'secretariat councilOfMinisters'",
        "0, 0, 0, URGENT, ''",
        "1, 0, 1, URGENT, 'secretariat councilOfMinisters'"})
    void ladderOfTheLeadAuthority(int binding, int lines, int spoken, String urgency, String bodies) throws IOException {
        Map<String, Object> balance = Map.of("bindingObjections", binding, "bindingLines", List.of(1, 2).subList(0, lines), "spokenObjections", spoken);
        List<Map<String, Object>> rows = Table.of("processes/setups/lead-authority/LeadAuthorityLadder.dmn")
                .rows(facts("file", Map.of("urgency", urgency), "balance", balance));
        assertThat(rows).extracting(row -> row.get("body")).containsExactly(bodies.isEmpty() ? new Object[0] : (Object[]) bodies.split(" "));
        assertThat(rows).allSatisfy(row -> assertThat(Rung.of(row).basis()).startsWith("Law on transfers"));
        assertThat(Arrays.asList("NEXT_RUNG", "FINAL")).containsAll(rows.stream().map(row -> (String) row.get("expiryMeans")).toList());
    }
}
