package dev.assent.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.committee.Votes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in dispute, who may climb, and where a dispute stands on its ladder; pure. */
class ClimbTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    // an agency and what it says: N no objection, C with conditions, O objection, B binding objection, V no view, L late objection
    private static List<Map<String, Object>> said(String opinions) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String each : opinions.split(" ")) {
            String[] parts = each.split("=");
            Map<String, Object> row = new HashMap<>();
            row.put("agency", parts[0]);
            row.put("opinion", switch (parts[1]) {
                case "N" -> "NO_OBJECTION";
                case "C" -> "NO_OBJECTION_WITH_CONDITIONS";
                case "V" -> "NO_VIEW";
                default -> "OBJECTION";
            });
            row.put("binding", parts[1].equals("B"));
            row.put("late", parts[1].equals("L"));
            row.put("lines", List.of());
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> perLine(String agency, boolean binding, int... lines) {
        List<Map<String, Object>> objected = new ArrayList<>();
        for (int line : lines) {
            objected.add(Map.of("line", line, "lineOpinion", "OBJECTION"));
        }
        objected.add(Map.of("line", 99, "lineOpinion", "NO_OBJECTION"));
        return Map.of("agency", agency, "opinion", "NO_OBJECTION", "binding", binding, "lines", objected, "late", false);
    }

    private static Map<String, Object> row(int rung, String mayEscalate, String expiryMeans) {
        Map<String, Object> row = new HashMap<>(Map.of("rung", rung, "body", "body" + rung, "mayEscalate", mayEscalate, "escalateWithin", 5,
                "unit", "WORKING_DAYS", "signatoryRank", "head", "contentRequired", "REASONS", "limit", 10, "expiryMeans", expiryMeans, "basis", "s. 15"));
        row.put("remindBefore", null);
        return row;
    }

    private static Escalation decided(int rung, Mandate stood, Expiry outcome, String conditions) {
        return new Escalation("l", rung, "EXP-1", "WHOLE", stood, "licensing", "helena", "head", "r", "b", null, NOON, "body" + rung, "s. 15", NOON,
                outcome, "x", NOON, "because", conditions, false);
    }

    private static Climb climb(String opinions, List<Map<String, Object>> rows, Escalation... past) {
        return new Climb(rows, List.of(past), Dispute.of(said(opinions)), "licensing");
    }

    @ParameterizedTest(name = "{0}: in dispute {1}, stands {2}")
    @CsvSource({
        "a=N b=N,      false, NONE",
        "a=N b=C,      false, NONE",
        "a=O b=O,      false, NONE",
        "a=O b=V,      false, NONE",
        "a=O b=N,      true,  NONE",
        "a=O b=C,      true,  NONE",
        "a=B,          true,  REFUSE",
        "a=B b=N,      true,  REFUSE",
        "a=L b=N,      false, NONE"})
    void disputes(String opinions, boolean exists, Mandate standing) {
        Dispute dispute = Dispute.of(said(opinions));
        assertThat(dispute.exists()).isEqualTo(exists);
        assertThat(dispute.standing()).isEqualTo(standing);
    }

    @Test
    @DisplayName("An objection to lines puts those lines in dispute; one to the whole file, all of them")
    void lines() {
        assertThat(Dispute.of(List.of(perLine("a", true, 3, 1), perLine("b", false, 2))).lines()).as("the binding ones").containsExactly(1, 3);
        assertThat(Dispute.of(List.of(perLine("a", false, 2), perLine("b", false, 4))).lines()).containsExactly(2, 4);
        List<Map<String, Object>> whole = new ArrayList<>(said("b=B"));
        whole.add(perLine("a", true, 1));
        assertThat(Dispute.of(whole).lines()).isEmpty();
    }

    // f objects with binding force, o without, n is in favour, v has no view
    @ParameterizedTest(name = "{0} while {1} stands: {2}")
    @CsvSource(delimiter = '|', nullValues = "nobody", value = {
        "LEAD             | REFUSE  | licensing",
        "LEAD, OBJECTORS  | REFUSE  | licensing",
        "CONSULTED        | REFUSE  | n v",
        "justice          | REFUSE  | justice",
        "f, justice       | REFUSE  | justice",
        "LEAD             | APPROVE | nobody",
        "LEAD, OBJECTORS  | APPROVE | f o",
        "CONSULTED        | APPROVE | f o",
        "justice, n       | APPROVE | justice",
        "LEAD, OBJECTORS  | NONE    | licensing f o",
        "CONSULTED, LEAD  | NONE    | f o n v licensing"})
    void whoMayEscalate(String mayEscalate, Mandate standing, String expected) {
        Dispute dispute = Dispute.of(said("f=B o=O n=N v=V"));
        assertThat(new Entitlement(dispute, "licensing", standing).rights(Rung.of(row(1, mayEscalate, "FINAL")))).extracting(right -> right.get("agency"))
                .containsExactly(expected == null ? new Object[0] : (Object[]) expected.split(" "));
    }

    @Test
    @DisplayName("An agency that two words of the row cover has one right, by the first of them")
    void oneRight() {
        assertThat(new Entitlement(Dispute.of(said("f=B n=N")), "licensing", Mandate.APPROVE).rights(Rung.of(row(1, "OBJECTORS CONSULTED f", "FINAL"))))
                .containsExactly(Map.of("agency", "f", "entitledAs", "OBJECTORS"));
    }

    @Test
    @DisplayName("Without a dispute, or without a row, nothing climbs and nothing is settled")
    void nothing() {
        assertThat(climb("a=N b=N", List.of(row(1, "LEAD", "FINAL"))).next().way()).isEqualTo(Climb.Way.NOT_AT_ALL);
        assertThat(climb("a=B", List.of()).next().way()).isEqualTo(Climb.Way.NOT_AT_ALL);
        assertThat(climb("a=B", List.of()).standing()).as("without a ladder the binding objection is final").isEqualTo(Mandate.REFUSE);
    }

    @Test
    @DisplayName("Rungs are climbed by number, whatever the order of the rows; of two rows of one rung the first counts")
    void order() {
        List<Map<String, Object>> rows = List.of(row(3, "LEAD", "FINAL"), row(1, "LEAD", "FINAL"), row(2, "OBJECTORS", "FINAL"), row(2, "LEAD", "FINAL"));
        assertThat(climb("a=B", rows).next().row()).containsEntry("rung", 1);
        Climb.Step second = climb("a=B", rows, decided(1, Mandate.REFUSE, Expiry.OVERRULED, null)).next();
        assertThat(second.row()).containsEntry("rung", 2).containsEntry("mayEscalate", "OBJECTORS");
        assertThat(second.rights()).containsExactly(Map.of("agency", "a", "entitledAs", "OBJECTORS"));
        assertThat(climb("a=B", rows, decided(1, Mandate.REFUSE, Expiry.UPHELD, null), decided(3, Mandate.REFUSE, Expiry.UPHELD, null)).next().way())
                .as("above the last rung").isEqualTo(Climb.Way.NOT_AT_ALL);
    }

    @ParameterizedTest(name = "the body of rung 1 is silent, which means {0}: {1}, and {2} stands")
    @CsvSource({"UPHELD, BY_ESCALATION, REFUSE", "OVERRULED, BY_ESCALATION, APPROVE", "NEXT_RUNG, BY_SILENCE, REFUSE", "FINAL, NOT_AT_ALL, REFUSE"})
    void afterTheFirstRung(Expiry outcome, Climb.Way way, Mandate standing) {
        Climb climb = climb("a=B b=N", List.of(row(1, "LEAD", "FINAL"), row(2, "LEAD, OBJECTORS", "FINAL")), decided(1, Mandate.REFUSE, outcome, null));
        assertThat(climb.next().way()).isEqualTo(way);
        assertThat(climb.standing()).isEqualTo(standing);
    }

    private static Map<String, Object> with(Map<String, Object> row, String... columns) {
        for (int i = 0; i < columns.length; i += 2) {
            row.put(columns[i], columns[i + 1]);
        }
        return row;
    }

    private static Votes.Cast vote(String agency, String vote) {
        return new Votes.Cast("c" + agency, agency, vote, null, null, null, List.of(), vote.equals("ABSENT"), "x", Map.of());
    }

    @Test
    @DisplayName("A rung that is reached by itself waits for nobody's click, unless somebody may carry the dispute there before")
    void byItself() {
        assertThat(climb("a=B b=N", List.of(row(1, "AUTOMATIC", "FINAL"))).next()).satisfies(step -> {
            assertThat(step.way()).isEqualTo(Climb.Way.BY_SILENCE);
            assertThat(step.row()).containsEntry("rung", 1);
        });
        assertThat(climb("a=N b=N", List.of(row(1, "AUTOMATIC", "FINAL"))).next().way()).as("nothing is in dispute").isEqualTo(Climb.Way.NOT_AT_ALL);
        assertThat(climb("a=B b=N", List.of(row(1, "LEAD, AUTOMATIC", "FINAL"))).next().way()).isEqualTo(Climb.Way.BY_ESCALATION);
        assertThat(climb("a=B b=N", List.of(row(1, "LEAD, AUTOMATIC", "FINAL")), decided(1, Mandate.REFUSE, Expiry.OVERRULED, null)).next().way())
                .as("the last rung").isEqualTo(Climb.Way.NOT_AT_ALL);
    }

    @ParameterizedTest(name = "a ladder that opens on {0}; everybody agrees, and somebody is silent: {1}")
    @CsvSource({"DISPUTE, false, false", "SILENCE, true, true", "SILENCE, false, false", "ALWAYS, false, true"})
    void opensOn(String opening, boolean silent, boolean climbs) {
        List<Map<String, Object>> said = said("a=N b=N");
        said.get(0).put("deemed", silent);
        Climb climb = new Climb(List.of(with(row(2, "LEAD", "FINAL")), with(row(1, "AUTOMATIC", "FINAL"), "opensOn", opening)), List.of(), Dispute.of(said), "licensing");
        assertThat(climb.climbs()).isEqualTo(climbs);
        assertThat(climb.next().way()).isEqualTo(climbs ? Climb.Way.BY_SILENCE : Climb.Way.NOT_AT_ALL);
    }

    // f refused, n and v approved, x was absent; g objected before them, h had no objection
    @ParameterizedTest(name = "after a ballot, {0} while {1} stands: {2}")
    @CsvSource(delimiter = '|', nullValues = "nobody", value = {
        "DISSENTERS       | APPROVE | f",
        "DISSENTERS       | REFUSE  | n v",
        "DISSENTERS       | NONE    | f n v",
        "MEMBERS          | APPROVE | f n v x",
        "OBJECTORS        | APPROVE | g",
        "BODY             | APPROVE | body1",
        "APPLICANT        | APPROVE | nobody",
        "APPLICANT        | REFUSE  | intake",
        "AUTOMATIC        | REFUSE  | nobody"})
    void afterABallot(String mayEscalate, Mandate standing, String expected) {
        Dispute ballot = Dispute.ofVotes(List.of(vote("f", "REFUSE"), vote("n", "APPROVE"), vote("v", "APPROVE_WITH_CONDITIONS"), vote("x", "ABSENT")));
        assertThat(new Entitlement(Dispute.of(said("g=B h=N")), ballot, "licensing", standing).rights(Rung.of(row(1, mayEscalate, "FINAL"))))
                .extracting(right -> right.get("agency")).containsExactly(expected == null ? new Object[0] : (Object[]) expected.split(" "));
    }

    @Test
    @DisplayName("What a ballot decided before the ladder stands until somebody climbs")
    void beforeTheLadder() {
        Dispute ballot = Dispute.ofVotes(List.of(vote("f", "REFUSE"), vote("n", "APPROVE")));
        Climb climb = new Climb(List.of(row(1, "DISSENTERS", "FINAL")), List.of(), ballot, ballot, new Before(Mandate.APPROVE, "board"), "licensing");
        assertThat(climb.standing()).isEqualTo(Mandate.APPROVE);
        assertThat(climb.settledBy()).isEqualTo("board");
        assertThat(climb.next().rights()).containsExactly(Map.of("agency", "f", "entitledAs", "DISSENTERS"));
    }

    @Test
    @DisplayName("All members refuse and none dissents: the applicant may climb where the first row names him, and nobody where it does not")
    void unanimousRefusal() {
        Dispute ballot = Dispute.ofVotes(List.of(vote("f", "REFUSE"), vote("n", "REFUSE")));
        Before refused = new Before(Mandate.REFUSE, "board");
        Climb.Step his = new Climb(List.of(row(1, "DISSENTERS, APPLICANT", "FINAL")), List.of(), ballot, ballot, refused, "licensing").next();
        assertThat(his.way()).isEqualTo(Climb.Way.BY_ESCALATION);
        assertThat(his.rights()).containsExactly(Map.of("agency", "intake", "entitledAs", "APPLICANT"));
        assertThat(new Climb(List.of(row(1, "DISSENTERS, MEMBERS", "FINAL")), List.of(), ballot, ballot, refused, "licensing").next().way()).isEqualTo(Climb.Way.NOT_AT_ALL);
        assertThat(new Climb(List.of(row(1, "APPLICANT", "FINAL")), List.of(), ballot, ballot, new Before(Mandate.APPROVE, "board"), "licensing").next().way())
                .as("he got what he asked for").isEqualTo(Climb.Way.NOT_AT_ALL);
    }

    @Test
    @DisplayName("A rung that votes has no limit of its own, and overrules the objections of its own round alone unless its row says more")
    void votes() {
        Map<String, Object> row = with(row(1, "AUTOMATIC", "NEXT_RUNG"), "membersTable", "M", "votesTable", "V");
        List.of("limit", "unit", "escalateWithin").forEach(row::remove);
        assertThat(Rung.of(row)).satisfies(rung -> {
            assertThat(rung.votes()).isTrue();
            assertThat(rung.limit()).isNull();
            assertThat(rung.ownRoundOnly()).isTrue();
        });
        assertThat(Rung.of(with(row, "overrules", "ALL")).ownRoundOnly()).isFalse();
        assertThat(Rung.of(row(1, "LEAD", "FINAL")).ownRoundOnly()).as("as it always was").isFalse();
        assertThat(Rung.of(with(row(1, "LEAD", "FINAL"), "overrules", "OWN_ROUND")).ownRoundOnly()).isTrue();
    }

    @Test
    @DisplayName("Who settled it: the last body that decided, else who objects with binding force, else nobody")
    void settledBy() {
        List<Map<String, Object>> rows = List.of(row(1, "LEAD", "FINAL"), row(2, "LEAD", "FINAL"));
        assertThat(climb("a=B b=N", rows).settledBy()).isEqualTo("a");
        assertThat(climb("a=O b=N", rows).settledBy()).isNull();
        assertThat(climb("a=B b=N", rows, decided(1, Mandate.REFUSE, Expiry.OVERRULED, null), decided(2, Mandate.APPROVE, Expiry.FINAL, null)).settledBy())
                .isEqualTo("body1");
    }

    @Test
    @DisplayName("A row that nobody could act on says which rung and column")
    void unusableRow() {
        Map<String, Object> row = row(2, "LEAD", "FINAL");
        row.put("escalateWithin", null);
        assertThatThrownBy(() -> Rung.of(row)).hasMessageContaining("Rung 2").hasMessageContaining("escalateWithin");
        row.putAll(Map.of("escalateWithin", 5, "expiryMeans", "LATER"));
        assertThatThrownBy(() -> Rung.of(row)).hasMessageContaining("Rung 2").hasMessageContaining("LATER");
    }
}
