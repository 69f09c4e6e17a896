package dev.assent.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.setup.InstalledSetups;
import dev.assent.setup.SetupModels;
import dev.assent.table.SetupTables;
import dev.assent.table.Shipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a ladder is told before any dispute reaches it, with row and column. */
class LadderTableCheckTest {
    private static final String TABLE = "processes/setups/lead-authority/LeadAuthorityLadder.dmn";
    private static final String STUDY = "processes/rules/VotingLadder.dmn";
    private static final String PROCESS = "processes/setups/lead-authority/LeadAuthority.bpmn";

    private static List<ModelProblem> problems(String file, String old, String changed) {
        return Shipped.problems(new LadderTableCheck(), "LeadAuthority", file, old, changed);
    }

    @Test
    @DisplayName("The shipped ladder passes")
    void shipped() {
        assertThat(problems(TABLE, "\"LEAD\"", "\"LEAD\"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
        "\"secretariat\"|\"secretary\"|row 1, column body: \"secretary\" is no agency of LeadAuthority.yaml.",
        "\"LEAD\"|\"LEAD, ministry\"|row 1, column mayEscalate: \"ministry\" is no agency of LeadAuthority.yaml.",
        "\"LEAD\"|null|row 1, column mayEscalate: it is empty.",
        "\"head\"|\"chief\"|row 1, column signatoryRank: \"chief\" is none of officer, head, deputyMinister, minister.",
        "\"NEXT_RUNG\"|\"LATER\"|row 1, column expiryMeans: \"LATER\" is none of UPHELD, OVERRULED, NEXT_RUNG, FINAL, HOLD.",
        "\"WORKING_DAYS\"|\"days\"|row 1, column unit: \"days\" is none of WORKING_DAYS, CALENDAR_DAYS, HOURS, BUSINESS_HOURS, MONTHS, YEARS.",
        "\"LEAD\"|\"LEAD, AUTOMATIC, MEMBERS, DISSENTERS, APPLICANT, BODY, minister\"|row 1, column mayEscalate: \"minister\" is no agency of LeadAuthority.yaml.",
        "\"WORKING_DAYS\"|\"BUSINESS_HOURS\"|row 1, column unit: it counts business hours, but the calendar of LeadAuthority in LeadAuthority.yaml says no businessHours.",
        "<text>10</text>|<text>0</text>|row 1, column limit: \"0\" is no whole number from 1 on."})
    void aFaultIsToldWithRowAndColumn(String old, String changed, String sentence) {
        assertThat(problems(TABLE, old, changed)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(TABLE);
            assertThat(problem.element()).isEqualTo("LeadAuthorityLadder");
            assertThat(problem.line()).isPositive();
            assertThat(problem.reason()).isEqualTo(sentence);
            assertThat(problem.arabic()).startsWith("الصف");
        });
    }

    /** Rows of a ladder with further columns, as the table of the study has them. */
    private static List<String> study(String old, String changed) throws IOException {
        SortedMap<String, byte[]> models = new TreeMap<>(ModelSet.fromFolder(Path.of("src/test/resources/study")).resources());
        String text = new String(models.get(STUDY), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        models.put(STUDY, text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(changed)).replace("VotingLadder", "LeadAuthorityLadder").getBytes(StandardCharsets.UTF_8));
        ModelSet all = new ModelSet(models);
        return new LadderTableCheck().problems(SetupTables.of(SetupModels.of(InstalledSetups.shipped().of("LeadAuthority"), all), SetupTables.all(all))).stream()
                .map(ModelProblem::reason).toList();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
        "\"SILENCE\"|\"SILENCE\"|",
        "\"SILENCE\"|\"SOMETIMES\"|row 1, column opensOn: \"SOMETIMES\" is none of DISPUTE, SILENCE, ALWAYS.",
        "\"VotingMembers\"|\"Members\"|row 2, column membersTable: the table \"Members\" does not exist.",
        "\"VotingVotes\"|null|row 2, column votesTable: it is empty.",
        "\"ALL\"|\"EVERYTHING\"|row 3, column overrules: \"EVERYTHING\" is none of OWN_ROUND, ALL.",
        "\"DISSENTERS, LEAD, AUTOMATIC\"|\"AUTOMATIC\"|",
        "<text>3</text>|<text>null</text>|row 2, column escalateWithin: it is empty."})
    void aRungThatVotesOrClimbsByItself(String old, String changed, String sentence) throws IOException {
        assertThat(study(old, changed)).isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    @Test
    @DisplayName("A rung that votes has no limit of its own to count, so a limit or a moment from which it counts is refused instead of never being read")
    void membersHaveTheLimits() throws IOException {
        assertThat(study("<outputEntry id=\"OutputEntry_VotingLadder_2_9\">\n          <text>null</text>", "<outputEntry id=\"OutputEntry_VotingLadder_2_9\">\n          <text>12</text>"))
                .containsExactly("row 2, column limit: \"12\" is never counted: the body votes, and each member has the limit of his row in membersTable.");
        assertThat(study("name=\"basis\"", "name=\"countsFrom\"")).contains(
                "row 2, column countsFrom: \"Study, rung 2\" is never counted: the body votes, and each member has the limit of his row in membersTable.");
    }

    @Test
    @DisplayName("The file cannot wait for a ballot that came to nothing")
    void noHold() throws IOException {
        assertThat(study("\"SILENCE\"", "\"SILENCE\"")).isEmpty();
        assertThat(study("<text>\"NEXT_RUNG\"</text>\n        </outputEntry>\n        <outputEntry id=\"OutputEntry_VotingLadder_2_12\">",
                "<text>\"HOLD\"</text>\n        </outputEntry>\n        <outputEntry id=\"OutputEntry_VotingLadder_2_12\">"))
                .containsExactly("row 2, column expiryMeans: \"HOLD\" is none of UPHELD, OVERRULED, NEXT_RUNG, FINAL.");
    }

    @Test
    @DisplayName("A ladder that does not exist is refused")
    void noTable() {
        assertThat(problems(PROCESS, "sourceExpression=\"LeadAuthorityLadder\"", "sourceExpression=\"Ladder\"")).extracting(ModelProblem::sentence)
                .singleElement().asString().contains("CallActivity_SettledConsultation").endsWith("the table \"Ladder\", passed as ladderTable, does not exist.");
    }
}
