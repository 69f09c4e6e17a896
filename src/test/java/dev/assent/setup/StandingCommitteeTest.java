package dev.assent.setup;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.incomplete;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.prohibited;
import static dev.assent.office.Answers.refuse;
import static dev.assent.office.VoteAnswers.abstain;
import static dev.assent.office.VoteAnswers.approve;
import static dev.assent.office.VoteAnswers.approveIf;
import static dev.assent.office.VoteAnswers.byLine;
import static dev.assent.office.VoteAnswers.circulate;
import static dev.assent.office.VoteAnswers.circulateAndInvite;
import static dev.assent.office.VoteAnswers.councilApproves;
import static dev.assent.office.VoteAnswers.councilRefuses;
import static dev.assent.office.VoteAnswers.minutes;
import static dev.assent.office.VoteAnswers.refuseToApprove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The standing committee of Veldora: foreign affairs (chair), defence, economy and justice, who decide together or not at all.
 * Everybody is asked on Monday 23 November 2026 at nine; a working day closes at 16:00.
 */
@ProcedureTest
class StandingCommitteeTest extends ProcedureFixture {
    private static final List<String> MEMBERS = List.of("fatima", "david", "elsa", "jonas");


    private String assessed(String json) {
        String file = office.submit(json);
        office.completes("sara", file, "Check completeness", complete());
        office.completes("selim", file, "Assess risk", noRisk());
        return file;
    }

    private String voting(String json) {
        String file = assessed(json);
        office.completes("sara", file, "Circulate file", circulate());
        return file;
    }

    private String helicopters() {
        return voting(Office.sample("G12"));
    }

    private void allVote(String file, Map<String, Object> vote) {
        MEMBERS.forEach(member -> office.completes(member, file, "Cast vote", vote));
    }

    private void decides(String file, Map<String, Object> draft) {
        office.completes("sara", file, "Draft decision", draft);
        office.completes("selim", file, "Countersign decision", countersign());
    }

    /** The first vote of G12 is over: three members and a deputy minister, who do not agree. */
    private String divided() {
        String file = helicopters();
        office.completes("david", file, "Cast vote", approve());
        office.completes("elsa", file, "Cast vote", approveIf("Delivery verification certificate within 60 days"));
        office.completes("fatima", file, "Cast vote", refuseToApprove());
        office.timePassesTo("2026-12-07T16:01:00Z");
        office.completes("juno", file, "Vote as substitute", approve());
        return file;
    }

    @Test
    @DisplayName("G12: absence is no consent; the deputy minister votes; no unanimity, deliberation, second vote; the council approves finally")
    void g12Approved() {
        String file = helicopters();
        office.completes("david", file, "Cast vote", approve());
        office.completes("elsa", file, "Cast vote", approveIf("Delivery verification certificate within 60 days"));
        office.completes("fatima", file, "Cast vote", refuseToApprove());
        assertThat(office.open(file)).as("justice is absent, and nobody goes on without it").containsExactly("Cast vote");
        office.timePassesTo("2026-12-07T15:59:00Z");
        assertThat(facts.notices(file, "Reminder: vote")).containsExactly("transfers@justice.veldora.example at 2026-12-02T16:00:00Z");
        assertThat(desk.mark("jonas", file, "Cast vote")).isEqualTo("REMINDED");
        office.timePassesTo("2026-12-07T16:01:00Z");
        assertThat(facts.opinions(file)).as("silence is recorded as nothing yet").noneMatch(vote -> vote.startsWith("justice"));
        assertThat(desk.names("juno", file)).containsExactlyInAnyOrder("Cast vote", "Vote as substitute");
        assertThat(facts.notices(file, "Overdue: vote")).containsExactly("juno@veldora.example at 2026-12-07T16:00:00Z");
        office.completes("juno", file, "Vote as substitute", approve());
        assertThat(facts.opinions(file)).contains("justice APPROVE");
        assertThat(facts.entry(file, "BALLOT_CLOSED")).contains("\"outcome\":\"NOT_UNANIMOUS\"");

        assertThat(desk.names("sara", file)).containsExactly("Hold deliberation");
        office.itIs("2026-12-10T10:00:00Z");
        office.completes("sara", file, "Hold deliberation", held(file, "2026-12-09", "Fatima", "David", "Elsa", "Juno"));
        office.completes("david", file, "Cast vote", approve());
        office.completes("elsa", file, "Cast vote", approve());
        office.completes("jonas", file, "Cast vote", abstain());
        office.completes("fatima", file, "Cast vote", refuseToApprove());
        assertThat(office.open(file)).containsExactly("Decide in council");
        office.completes("caleb", file, "Decide in council", councilApproves());

        assertThat(desk.variable("sara", file, "Draft decision", "mandate")).isEqualTo("APPROVE");
        assertThat(desk.variable("sara", file, "Draft decision", "mandateBody")).isEqualTo("councilOfMinisters");
        assertThatThrownBy(() -> office.completes("sara", file, "Draft decision", refuse()))
                .hasMessageContaining("The body that decides has approved: a refusal needs a prohibition or an overriding risk.");
        decides(file, grant());
        assertThat(office.ends(file)).contains("StandingCommittee:EndEvent_LicenseGranted", "CommitteeSession:EndEvent_CouncilDecided",
                "CommitteeVote:EndEvent_UnanimityMissed", "CouncilDecision:EndEvent_CouncilDecided");
        assertThat(facts.count("select count(*) from register.license where file_number = ?", file)).isEqualTo(1);
        assertThat(facts.record(file)).containsSubsequence("FILE_CIRCULATED", "BALLOT_OPENED", "VOTE_REQUESTED", "VOTE_CAST", "BALLOT_CLOSED",
                "DELIBERATION_HELD", "BALLOT_OPENED", "VOTE_CAST", "BALLOT_CLOSED", "BALLOT_OPENED", "VOTE_CAST", "BALLOT_CLOSED", "DECISION_ISSUED");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("G12: the council refuses, and nobody can grant a license against it")
    void g12Refused() {
        String file = divided();
        office.completes("sara", file, "Hold deliberation", held(file, "2026-12-07", "Fatima", "David", "Elsa", ""));
        office.completes("david", file, "Cast vote", approve());
        office.completes("elsa", file, "Cast vote", approve());
        office.completes("jonas", file, "Cast vote", approve());
        office.completes("fatima", file, "Cast vote", refuseToApprove());
        office.completes("caleb", file, "Decide in council", councilRefuses());
        assertThatThrownBy(() -> office.completes("sara", file, "Draft decision", grant()))
                .hasMessageContaining("The body that decides has refused: no license can be granted.");
        decides(file, refuse());
        assertThat(office.ends(file)).contains("StandingCommittee:EndEvent_LicenseRefused");
        assertThat(facts.count("select count(*) from register.license where file_number = ?", file)).isZero();
    }

    @Test
    @DisplayName("All approve: the committee has decided at once, and the members' conditions are in the draft")
    void unanimous() {
        String file = helicopters();
        office.completes("fatima", file, "Cast vote", approveIf("Annual visit on site"));
        office.completes("david", file, "Cast vote", approve());
        office.completes("elsa", file, "Cast vote", approveIf("Annual visit on site\nDelivery in two phases"));
        office.completes("jonas", file, "Cast vote", approve());
        assertThat(desk.variable("sara", file, "Draft decision", "licenseConditions").toString().lines()).containsExactlyInAnyOrder(
                "Annual visit on site (foreignAffairs)", "Annual visit on site (economy)", "Delivery in two phases (economy)");
        assertThat(desk.variable("sara", file, "Draft decision", "mandateBody")).isEqualTo("standingCommittee");
        decides(file, grant());
        assertThat(office.ends(file)).contains("CommitteeVote:EndEvent_ApprovalVoted", "CommitteeSession:EndEvent_CommitteeDecided",
                "DecisionEntry:EndEvent_LicenseGranted");
    }

    @Test
    @DisplayName("All refuse: refused at once; three refusals are no refusal of the committee")
    void unanimouslyRefused() {
        String refused = helicopters();
        allVote(refused, refuseToApprove());
        assertThat(desk.variable("sara", refused, "Draft decision", "mandate")).isEqualTo("REFUSE");
        decides(refused, refuse());
        assertThat(office.ends(refused)).contains("CommitteeVote:EndEvent_RefusalVoted");

        String open = helicopters();
        List.of("fatima", "david", "elsa").forEach(member -> office.completes(member, open, "Cast vote", refuseToApprove()));
        office.completes("jonas", open, "Cast vote", abstain());
        assertThat(office.open(open)).containsExactly("Hold deliberation");
    }

    @Test
    @DisplayName("The deliberation brings the members together: their second vote decides")
    void secondVoteDecides() {
        String file = divided();
        office.completes("sara", file, "Hold deliberation", held(file, "2026-12-07", "Fatima", "David", "Elsa", "Juno"));
        assertThat(desk.variable("fatima", file, "Cast vote", "session").toString()).as("the members read minutes and first votes")
                .contains("Foreign affairs fears for the balance", "The balance of the region is at stake.", "NOT_UNANIMOUS");
        allVote(file, approve());
        assertThat(desk.variable("sara", file, "Draft decision", "mandate")).isEqualTo("APPROVE");
        assertThat(desk.variable("sara", file, "Draft decision", "licenseConditions")).as("conditions of the first vote count no longer").isEqualTo("");
        assertThat(office.ends(file)).contains("CommitteeSession:EndEvent_CommitteeDecided").noneMatch(end -> end.startsWith("CouncilDecision"));
    }

    @Test
    @DisplayName("Minutes are refused without attendance, without names, and before the meeting")
    void minutesHaveContent() {
        String file = divided();
        assertThatThrownBy(() -> office.completes("sara", file, "Hold deliberation", held(file, "2026-12-07", "", "", "", "")))
                .hasMessageContaining("Minutes name the members who attended.");
        assertThatThrownBy(() -> office.completes("sara", file, "Hold deliberation", held(file, "2026-12-08", "Fatima", "", "", "")))
                .hasMessageContaining("Deliberation held on must not be after 2026-12-07.");
        Map<String, Object> nameless = new HashMap<>(held(file, "2026-12-07", "Fatima", "", "", ""));
        rows(nameless).get(0).remove("attendedBy");
        assertThatThrownBy(() -> office.completes("sara", file, "Hold deliberation", nameless)).hasMessageContaining("By whom");
        Map<String, Object> empty = new HashMap<>(held(file, "2026-12-07", "Fatima", "", "", ""));
        empty.put("minutes", "");
        assertThatThrownBy(() -> office.completes("sara", file, "Hold deliberation", empty)).hasMessageContaining("Minutes is required.");
    }

    @Test
    @DisplayName("The quorum is missing: two members and their deputies stay away; absent, not consenting, and the others deliberate")
    void quorumMissing() {
        String file = helicopters();
        office.completes("fatima", file, "Cast vote", approve());
        office.completes("david", file, "Cast vote", approve());
        office.timePassesTo("2026-12-10T15:59:00Z");
        assertThat(facts.opinions(file)).containsExactly("defence APPROVE", "foreignAffairs APPROVE");
        office.timePassesTo("2026-12-10T16:01:00Z");
        assertThat(facts.opinions(file)).containsExactly("defence APPROVE", "economy ABSENT deemed", "foreignAffairs APPROVE", "justice ABSENT deemed");
        assertThat(facts.entry(file, "BALLOT_CLOSED")).contains("\"outcome\":\"NO_QUORUM\"");
        assertThat(office.open(file)).as("who was absent cannot vote late").containsExactly("Hold deliberation");
        assertThat(office.ends(file)).contains("CommitteeVote:EndEvent_QuorumMissed", "TimedVote:EndEvent_AbsenceRecorded");
    }

    @Test
    @DisplayName("Three of four are a quorum, yet one who is absent does not consent")
    void oneAbsent() {
        String file = helicopters();
        List.of("fatima", "david", "elsa").forEach(member -> office.completes(member, file, "Cast vote", approve()));
        office.timePassesTo("2026-12-10T16:01:00Z");
        assertThat(facts.entry(file, "BALLOT_CLOSED")).contains("\"outcome\":\"NOT_UNANIMOUS\"");
    }

    @Test
    @DisplayName("Urgent: a written vote within two days; what it does not settle goes to the council without a meeting")
    void writtenProcedure() {
        String file = voting(Office.sample("G12").replace("\"NORMAL\"", "\"URGENT\""));
        assertThat(desk.due("fatima", file, "Cast vote")).isEqualTo("2026-11-25T16:00:00Z");
        List.of("fatima", "david", "elsa").forEach(member -> office.completes(member, file, "Cast vote", approve()));
        office.timePassesTo("2026-11-25T16:01:00Z");
        assertThat(desk.due("juno", file, "Vote as substitute")).isEqualTo("2026-11-26T16:00:00Z");
        office.completes("juno", file, "Vote as substitute", abstain());
        assertThat(office.open(file)).containsExactly("Decide in council");
        assertThat(desk.due("caleb", file, "Decide in council")).isEqualTo("2026-12-01T16:00:00Z");
        office.completes("caleb", file, "Decide in council", councilApproves());
        decides(file, grant());
        assertThat(facts.record(file)).doesNotContain("DELIBERATION_HELD");
        assertThat(office.ends(file)).contains("StandingCommittee:EndEvent_LicenseGranted");
    }

    @Test
    @DisplayName("The file waits for the council: it is reminded, then its head is told again and again, and it may still decide")
    void councilSilent() {
        String file = voting(Office.sample("G12").replace("\"NORMAL\"", "\"URGENT\""));
        office.completes("fatima", file, "Cast vote", refuseToApprove());
        List.of("david", "elsa", "jonas").forEach(member -> office.completes(member, file, "Cast vote", approve()));
        assertThat(desk.due("caleb", file, "Decide in council")).isEqualTo("2026-11-26T16:00:00Z");
        office.timePassesTo("2026-11-30T16:01:00Z");
        assertThat(facts.notices(file, "Reminder: vote")).containsExactly("council@veldora.example at 2026-11-25T16:00:00Z");
        assertThat(facts.notices(file, "Overdue: vote")).containsExactly("paula@veldora.example at 2026-11-26T16:00:00Z",
                "paula@veldora.example at 2026-11-27T16:00:00Z", "paula@veldora.example at 2026-11-30T16:00:00Z");
        assertThat(facts.notices(file, "License file " + file + " waits for a silent agency")).as("and who decides the file, as often").containsExactly(
                "committee@veldora.example at 2026-11-26T16:00:00Z", "committee@veldora.example at 2026-11-27T16:00:00Z", "committee@veldora.example at 2026-11-30T16:00:00Z");
        assertThat(desk.mark("caleb", file, "Decide in council")).isEqualTo("OVERDUE");
        var waiting = api.get(api.login("sara"), "/api/files/" + file + "/dossier").json().at("/waiting/0");
        assertThat(waiting.path("overdueSince").asText()).as("the file's page says since when").startsWith("2026-11-26T16:00");
        assertThat(waiting.path("mark").asText()).isEqualTo("OVERDUE");
        office.completes("paula", file, "Decide in council", councilRefuses());
        assertThat(desk.variable("sara", file, "Draft decision", "mandate")).isEqualTo("REFUSE");
    }

    @Test
    @SuppressWarnings("unchecked")
    @DisplayName("Lines apart: what all refuse is left out of the license, and no draft can put it back")
    void perLine() {
        String file = voting(twoLines());
        office.completes("fatima", file, "Cast vote", lines("fatima", file, "APPROVE", "REFUSE"));
        office.completes("david", file, "Cast vote", lines("david", file, "APPROVE_WITH_CONDITIONS", "REFUSE"));
        office.completes("elsa", file, "Cast vote", lines("elsa", file, "APPROVE", "REFUSE"));
        office.completes("jonas", file, "Cast vote", lines("jonas", file, "APPROVE", "REFUSE"));
        assertThat(desk.variable("sara", file, "Draft decision", "mandateLines").toString()).isEqualTo("[2]");
        assertThat(desk.variable("sara", file, "Draft decision", "licenseConditions").toString()).isEqualTo("1: Delivery in two phases (defence)");
        assertThatThrownBy(() -> office.completes("sara", file, "Draft decision", grant()))
                .hasMessageContaining("The body that decides has refused a line: leave that line out.");
        Map<String, Object> part = new HashMap<>(grant());
        part.put("decision", "GRANTED_IN_PART");
        part.put("decidedLines", desk.variable("sara", file, "Draft decision", "decidedLines"));
        ((List<Map<String, Object>>) part.get("decidedLines")).get(1).put("quantityGranted", 0);
        decides(file, part);
        assertThat(office.ends(file)).contains("StandingCommittee:EndEvent_LicenseGrantedInPart");
    }

    @Test
    @DisplayName("One line on which the members differ leaves the whole file open")
    void openLine() {
        String file = voting(twoLines());
        office.completes("fatima", file, "Cast vote", lines("fatima", file, "APPROVE", "REFUSE"));
        office.completes("david", file, "Cast vote", approve());
        office.completes("elsa", file, "Cast vote", approve());
        office.completes("jonas", file, "Cast vote", approve());
        assertThat(office.open(file)).containsExactly("Hold deliberation");
        assertThat(facts.entry(file, "BALLOT_CLOSED")).contains("\"1\":\"APPROVED\"", "\"2\":\"NOT_UNANIMOUS\"");
    }

    @Test
    @DisplayName("Specialists are invited to one session: they advise in time, have no vote, and the members read what they say")
    void experts() {
        String file = assessed(Office.sample("G12"));
        assertThatThrownBy(() -> office.completes("sara", file, "Circulate file", circulateAndInvite("Is the type known?", "defence")))
                .as("a member is no specialist").hasMessageContaining("is not one of the choices offered");
        office.completes("sara", file, "Circulate file", circulateAndInvite("Can these be armed with guided missiles?", "ballisticsLab", "humanRightsInstitute"));
        assertThat(office.open(file)).as("the members vote when the specialists have been heard").containsExactly("Give opinion", "Give opinion");
        assertThat(desk.variable("bela", file, "Give opinion", "question")).isEqualTo("Can these be armed with guided missiles?");
        assertThat(desk.due("bela", file, "Give opinion")).isEqualTo("2026-11-30T16:00:00Z");
        office.completes("bela", file, "Give opinion", Answers.conditions("No pylons for missiles"));
        office.timePassesTo("2026-11-30T16:01:00Z");
        assertThat(facts.opinions(file)).containsExactly("ballisticsLab NO_OBJECTION_WITH_CONDITIONS", "humanRightsInstitute LAPSED deemed");
        assertThat(desk.variable("fatima", file, "Cast vote", "session").toString()).contains("No pylons for missiles");
        assertThat(desk.names("bela", file)).as("no vote").isEmpty();
        allVote(file, approve());
        assertThat(desk.names("sara", file)).containsExactly("Draft decision");
    }

    @Test
    @DisplayName("G01 before the committee: a prohibition is no matter of votes")
    void prohibition() {
        String file = office.submit(Office.sample("G01").replace("\"LeadAuthority\"", "\"StandingCommittee\""));
        office.completes("sara", file, "Check completeness", complete());
        office.completes("selim", file, "Assess risk", prohibited("EMBARGO"));
        decides(file, refuse());
        assertThat(office.ends(file)).contains("StandingCommittee:EndEvent_LicenseRefused").noneMatch(end -> end.startsWith("Committee"));
    }

    @Test
    @DisplayName("Sent back to the vote: the assessment stands, the committee votes anew, and what it said before counts no longer")
    void sentBackToVote() {
        String file = helicopters();
        allVote(file, approveIf("Annual visit on site"));
        office.completes("sara", file, "Draft decision", Map.of("sendBack", true, "sentBackTo", "CONSULTATION", "sendBackReasons", "The depot has changed."));
        assertThat(office.open(file)).containsExactly("Circulate file");
        office.completes("sara", file, "Circulate file", circulate());
        allVote(file, refuseToApprove());
        assertThat(desk.variable("sara", file, "Draft decision", "mandate")).isEqualTo("REFUSE");
        assertThat(facts.count("select count(*) from register.ballot where file_number = ?", file)).isEqualTo(2);
        decides(file, refuse());
        assertThat(office.ends(file)).contains("StandingCommittee:EndEvent_LicenseRefused");
    }

    @Test
    @DisplayName("Sent back to the assessment: goods that turn out to be uncontrolled need no license, whatever was voted before")
    void noLicenseRequired() {
        String file = helicopters();
        allVote(file, refuseToApprove());
        office.completes("sara", file, "Draft decision", Map.of("sendBack", true, "sentBackTo", "ASSESSMENT", "sendBackReasons", "These are models for a museum."));
        office.completes("selim", file, "Assess risk", noRisk());
        office.completes("sara", file, "Circulate file", circulate());
        allVote(file, refuseToApprove());
        decides(file, Map.of("prohibitionAtDecision", "NONE", "decision", "NO_LICENSE_REQUIRED", "decisionReasons", "The goods are on no list.", "decisionLegalBasis", "Control list order, s. 1"));
        assertThat(office.ends(file)).contains("StandingCommittee:EndEvent_NoLicenseRequired");
    }

    @Test
    @DisplayName("An incomplete file never reaches the committee")
    void returned() {
        String file = office.submit(Office.sample("G12"));
        office.completes("sara", file, "Check completeness", incomplete("End-use certificate"));
        office.timePassesTo("2026-12-24T09:00:00Z");
        assertThat(office.ends(file)).contains("StandingCommittee:EndEvent_FileReturned");
    }

    private Map<String, Object> held(String file, String day, String... attended) {
        return minutes(desk.variable("sara", file, "Hold deliberation", "attendance"), day, attended);
    }

    private Map<String, Object> lines(String member, String file, String... votes) {
        return byLine(desk.variable(member, file, "Cast vote", "lineVotes"), votes);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> minutes) {
        return (List<Map<String, Object>>) minutes.get("attendance");
    }

    private static String twoLines() {
        return Office.sample("G12").replaceFirst("(?s)(\"lines\": \\[.*?})", "$1, {\"line\": 2, \"description\": \"Guided missile\", \"model\": \"GM-1\", "
                + "\"attCategory\": \"2.1.g\", \"controlListEntry\": \"ML4\", \"quantity\": 48, \"unit\": \"piece\", \"value\": 9000000, \"currency\": \"EUR\"}");
    }
}
