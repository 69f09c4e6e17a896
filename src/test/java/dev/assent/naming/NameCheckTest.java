package dev.assent.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.form.FormFacts;
import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.engine.submission.SubmissionFacts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class NameCheckTest {
    private static final ModelSet SHIPPED = ModelSet.fromFolder(Path.of(""));
    private static final ModelSet TAMIRA = SHIPPED.overriddenBy(ModelSet.fromFolder(Path.of("src/test/resources/national/tamira")))
            .overriddenBy(ModelSet.fromFolder(Path.of("examples/halmora")));
    private static final Set<String> SETUPS = Set.of("LeadAuthority", "AdHocConsultation", "StandingCommittee", "CategorySplit", "ActivitySplit",
            "EmbassyVerification", "PortCouncil", "NavalBoard", "SaltOffice", "RiverCommission", "HalmoraOffice", "GlassBoard", "ReedOffice", "LagoonOffice");
    private static final Map<String, Class<?>> STEPS = steps(JavaDelegate.class, TaskListener.class, ExecutionListener.class);
    private static final Set<String> FACTS = PutNames.of(List.copyOf(steps(SubmissionFacts.class).values()));
    private static final String MEMBERS = "processes/setups/naval-board/NavalBoardMembers.dmn";
    private static final String CONSULTEES = "processes/setups/lead-authority/LeadAuthorityConsultees.dmn";

    private static Map<String, Class<?>> steps(Class<?>... kinds) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        List.of(kinds).forEach(kind -> scan.addIncludeFilter(new AssignableTypeFilter(kind)));
        Map<String, Class<?>> found = new HashMap<>();
        scan.findCandidateComponents("dev.assent").forEach(bean -> {
            Class<?> type = ClassUtils.resolveClassName(bean.getBeanClassName(), null);
            found.put(Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1), type);
        });
        return found;
    }

    private static Set<String> names(Class<?> kind) {
        return StepNames.all(steps(kind).values().stream().map(StepNames::of).toList());
    }

    private static List<String> problems(ModelSet models) {
        return NameCheck.problems(models, SETUPS, STEPS::get, FACTS, names(FormFacts.class)).stream()
                .map(ModelProblem::sentence).toList();
    }

    private static List<String> changed(String... fileOldNew) {
        SortedMap<String, byte[]> models = new TreeMap<>(TAMIRA.resources());
        for (int i = 0; i < fileOldNew.length; i += 3) {
            String text = new String(models.get(fileOldNew[i]), StandardCharsets.UTF_8);
            assertThat(text).contains(fileOldNew[i + 1]);
            models.put(fileOldNew[i], text.replaceFirst(Pattern.quote(fileOldNew[i + 1]), Matcher.quoteReplacement(fileOldNew[i + 2]))
                    .getBytes(StandardCharsets.UTF_8));
        }
        return problems(new ModelSet(models));
    }

    @Test
    @DisplayName("What is shipped, the State of Tamira and the study read no name that nothing sets")
    void sound() {
        assertThat(problems(TAMIRA)).isEmpty();
        assertThat(problems(SHIPPED.overriddenBy(ModelSet.fromFolder(Path.of("src/test/resources/study"))))).isEmpty();
    }

    @Test
    @DisplayName("No process that ships holds everything: each is judged, also one that a person or a message begins, or whose steps set variables by texts")
    void allJudged() {
        // a block that no shipped setup calls is judged by what a State that calls it hands over
        Holdings holdings = new Holdings(TAMIRA, SETUPS, new FormNames(TAMIRA), STEPS::get);
        assertThat(holdings.drawings().stream().filter(drawing -> SHIPPED.resources().containsKey(drawing.file())).filter(holdings::everything)
                .map(Drawing::name)).as("but for those that a step begins with what it knows").isSubsetOf("LicenseReview", "StateAlert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DecisionDrafting", "Extension", "FileRegistration", "LateOpinion", "LateVerification", "OuterLimit", "RevisedAssessment", "RiskAssessment", "SuspectedTransfer"})
    @DisplayName("A misspelt name in one of them is refused")
    void misspelt(String process) {
        assertThat(changed("processes/blocks/" + process + ".bpmn", "<bpmn:sequenceFlow ", "<bpmn:sequenceFlow id=\"Flow_Wrong\" sourceRef=\"" + "Nowhere\" targetRef=\"Nowhere\">"
                + "<bpmn:conditionExpression>${decison == 'X'}</bpmn:conditionExpression></bpmn:sequenceFlow><bpmn:sequenceFlow "))
                .anyMatch(sentence -> sentence.contains("reads the variable \"decison\", which the process " + process + " does not have."));
    }

    @Test
    @DisplayName("An input that nobody sets is refused, with file, table, line, column and what is known there")
    void unknownInput() {
        assertThat(changed(CONSULTEES, "<text>file.", "<text>purpose = file.")).singleElement().asString()
                .startsWith(CONSULTEES + ", LeadAuthorityConsultees, line ").contains("column ")
                .contains("the name \"purpose\" is not known where this table is asked (")
                .contains("ConsultationRound").contains("; known there: ").contains("finding").doesNotContain("documentsGenuine");
    }

    @Test
    @DisplayName("A misspelt fact of the file is refused before a number comes to null")
    void misspeltFact() {
        assertThat(changed("processes/rules/TimeLimits.dmn", "<text>60</text>", "<text>file.totalDays + 90</text>")).singleElement().asString()
                .startsWith("processes/rules/TimeLimits.dmn, TimeLimits, line ").contains("row 2, column limit: the file has no \"totalDays\"; it has: ")
                .contains("totalValue");
    }

    @Test
    @DisplayName("What a provider of facts only reads of an answer is not known everywhere by it: a sentence that reads it elsewhere is refused")
    void onlyWhatIsLaidOut() {
        assertThat(FACTS).contains("voter", "today", "balance", "person", "choice", "openQuestions", "contentRequired").doesNotContain("consultee", "ballot", "bodyAbove", "track");
        assertThat(changed("processes/rules/MeetingAdmissible.dmn", "<text>if attendance = null", "<text>if bodyAbove = null")).anyMatch(said -> said.contains("\"bodyAbove\" is not known"));
    }

    @Test
    @DisplayName("A State's sentence reads what the common table beside it may read, and nothing else; every step that is checked knows its setup")
    void nationalSentences() {
        String own = "processes/setups/port-council/PortCouncilOpinionAdmissible.dmn";
        SortedMap<String, byte[]> models = new TreeMap<>(TAMIRA.resources());
        String common = new String(models.get("processes/rules/OpinionAdmissible.dmn"), StandardCharsets.UTF_8).replace("OpinionAdmissible", "PortCouncilOpinionAdmissible");
        models.put(own, common.getBytes(StandardCharsets.UTF_8));
        assertThat(problems(new ModelSet(models))).isEmpty();
        models.put(own, common.replaceFirst("<text>reasons</text>", "<text>reasonz</text>").getBytes(StandardCharsets.UTF_8));
        assertThat(problems(new ModelSet(models))).singleElement().asString().startsWith(own).contains("the name \"reasonz\" is not known where this table is asked (")
                .contains("TimedConsultation");
        Holdings holdings = new Holdings(TAMIRA, SETUPS, new FormNames(TAMIRA), STEPS::get);
        assertThat(holdings.drawings().stream().filter(drawing -> drawing.property("checkedBy").findAny().isPresent())).hasSizeGreaterThan(20)
                .allSatisfy(drawing -> assertThat(holdings.names(drawing)).contains("setup"));
    }

    @Test
    @DisplayName("A table that a block asks does not see the answers of the setup's own form which the block is not passed")
    void ownAnswersInsideABlock() {
        // asked in the setup: Task_ExamineEndUser of PortCouncil sets what its form asks, and no block is passed it
        assertThat(changed("processes/setups/port-council/PortCouncilConsultees.dmn", "<text>file.", "<text>endUserKnown = true and file."))
                .anySatisfy(sentence -> assertThat(sentence).contains("PortCouncilConsultees").contains("the name \"endUserKnown\" is not known"));
        assertThat(changed(MEMBERS, "<text>file.activity</text>", "<text>if examinationMeans = null then file.activity else null</text>")).isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).startsWith(MEMBERS).contains("the name \"examinationMeans\" is not known where this table is asked (")
                        .contains("CommitteeVote"));
    }

    @Test
    @DisplayName("An officer's own answers reach the tables of the blocks that are passed them, as one map; a question that nobody asks is refused")
    void ownAnswersAsOneMap() {
        String table = "processes/setups/port-council/PortCouncilConsultees.dmn";
        String process = "processes/setups/port-council/PortCouncil.bpmn";
        String passed = "<camunda:in sourceExpression=\"PortCouncilConsultees\" target=\"consulteesTable\" />";
        String all = "<camunda:in source=\"answers\" target=\"answers\" />" + passed;
        assertThat(changed(table, "<text>file.", "<text>answers.endUserKnown = true and file.")).isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).startsWith(table).contains("it reads answers, which ConsultationRound (PortCouncil) does not pass on"));
        String text = new String(TAMIRA.resources().get(process), StandardCharsets.UTF_8);
        SortedMap<String, byte[]> models = new TreeMap<>(TAMIRA.resources());
        models.put(process, text.replace(passed, all).getBytes(StandardCharsets.UTF_8));
        String rows = new String(models.get(table), StandardCharsets.UTF_8);
        models.put(table, rows.replaceFirst("<text>file\\.", "<text>answers.endUserKnown = true and file.").getBytes(StandardCharsets.UTF_8));
        assertThat(problems(new ModelSet(models))).isEmpty();
        models.put(table, rows.replaceFirst("<text>file\\.", "<text>answers.endUserKnwn = true and file.").getBytes(StandardCharsets.UTF_8));
        assertThat(problems(new ModelSet(models))).singleElement().asString().startsWith(table)
                .contains("no form of this setup's own steps asks \"endUserKnwn\"; they ask: ").contains("endUserKnown");
    }

    @Test
    @DisplayName("A table behind a block does not see what the block was not passed, though the application knows the name")
    void notPassed() {
        assertThat(changed(CONSULTEES, "<text>file.", "<text>documentsGenuine = true and file.")).singleElement().asString()
                .contains("the name \"documentsGenuine\" is not known");
    }

    @Test
    @DisplayName("Passed on by every call it is known, and the model is accepted")
    void passedOn() {
        assertThat(changed(CONSULTEES, "<text>file.", "<text>documentsGenuine = true and file.",
                "processes/blocks/SettledConsultation.bpmn", "<camunda:in source=\"finding\" target=\"finding\" />",
                "<camunda:in source=\"finding\" target=\"finding\" /><camunda:in source=\"documentsGenuine\" target=\"documentsGenuine\" />",
                "processes/setups/lead-authority/LeadAuthority.bpmn", "<camunda:in source=\"finding\" target=\"finding\" />",
                "<camunda:in source=\"finding\" target=\"finding\" /><camunda:in source=\"documentsGenuine\" target=\"documentsGenuine\" />"))
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("documentsGenuine\" is passed on"));
    }

    @Test
    @DisplayName("All faults are said at once: cells of several rows and files, expressions, forms and calls")
    void allAtOnce() {
        assertThat(changed(CONSULTEES, "<text>file.", "<text>file.urgencyy = file.",
                "processes/rules/TimeLimits.dmn", "<text>file.urgency</text>", "<text>urgent</text>",
                "processes/setups/lead-authority/LeadAuthority.bpmn", "source=\"fileNumber\"", "source=\"fileNumbr\"",
                "processes/blocks/DecisionIssuing.bpmn", "${", "${decison == 'X' and ",
                "forms/GiveOpinion.form", "\"hide\": \"=", "\"hide\": \"=opinon = null and "))
                .hasSizeGreaterThanOrEqualTo(5)
                .anyMatch(sentence -> sentence.contains("the file has no \"urgencyy\""))
                .anyMatch(sentence -> sentence.contains("the name \"urgent\" is not known where this table is asked (time limits)"))
                .anyMatch(sentence -> sentence.contains("the variable \"fileNumbr\" is passed on, but no process sets a variable of that name."))
                .anyMatch(sentence -> sentence.contains("reads the variable \"decison\", which the process DecisionIssuing does not have."))
                .anyMatch(sentence -> sentence.contains("reads the name \"opinon\", which neither this form nor a process that shows it has."));
    }

    @Test
    @DisplayName("What a call takes over must be there")
    void takenOver() {
        assertThat(changed("processes/setups/lead-authority/LeadAuthority.bpmn", "<camunda:out source=\"finding\"", "<camunda:out source=\"findings\""))
                .anyMatch(sentence -> sentence.contains("the variable \"findings\" is taken over from ") && sentence.contains(", which does not have it."));
    }

    @Test
    @DisplayName("A name that an expression makes itself, or asks whether it is there, is no unknown name")
    void ownNames() {
        assertThat(changed(CONSULTEES, "<text>file.", "<text>(some l in file.lines satisfies l.value > 5) and is defined(purpose) and count(file.lines[value > 5 and finding != null and item.quantity > 1]) = 0 and "
                + "{limit: 5, twice: limit * 2}.twice = 10 and file.")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "file.applicant.nme = \"X\"|\"applicant\" of the file has no \"nme\"; it has: country, kind, name, registration.",
        "file.applicant.mail = null|\"applicant\" of the file has no \"mail\"",
        "file.destination.name = \"X\"|\"destination\" of the file is a single value and has no \"name\".",
        "sum(file.lines.valeu) > 5|\"lines\" of the file has no \"valeu\"; it has: ammunition, ",
        "file.lines[1].valeu > 5|\"lines\" of the file has no \"valeu\"",
        "some l in file.lines satisfies l.valeu > 5|\"lines\" of the file has no \"valeu\"",
        "count(file.lines[attCategry = \"3\"]) > 0|the items of \"file.lines\" have no \"attCategry\", and no variable is called so here; they have: ammunition, attCategory",
        "file.intermediaries[1].cuntry = \"XE\"|\"intermediaries\" of the file has no \"cuntry\"",
        "list containss(file.categories, \"3\")|there is no function \"list containss\" in FEEL; did you mean one of these: list contains",
        "cuont(file.lines) > 1|there is no function \"cuont\" in FEEL; did you mean one of these: count",
        "count(file.lines[lowercase(description) = \"x\"]) > 1|there is no function \"lowercase\" in FEEL; did you mean one of these: lower case",
        "vlookup(file.purpose) = 1|there is no function \"vlookup\" in FEEL.",
        "substring(file.purpose) = \"x\"|the function \"substring\" is called with 1 values; it takes: 2, 3."})
    @DisplayName("What comes to null without a word is refused below the first level, too, with file, table, line and column")
    void belowAndFunctions(String written, String sentence) {
        assertThat(changed(CONSULTEES, "<text>file.", "<text>" + written.replace("<", "&lt;").replace(">", "&gt;") + " and file.")).singleElement().asString()
                .startsWith(CONSULTEES + ", LeadAuthorityConsultees, line ").contains("column ").contains(sentence);
    }

    @Test
    @DisplayName("So is it in forms and in expressions of processes; what a cell defines or what may be called by name is sound")
    void belowElsewhere() {
        assertThat(changed("forms/GiveOpinion.form", "\"hide\": \"=", "\"hide\": \"=file.applicant.nme = null and cuont(file.lines) > 1 and "))
                .anyMatch(sentence -> sentence.startsWith("forms/GiveOpinion.form") && sentence.contains("\"applicant\" of the file has no \"nme\""))
                .anyMatch(sentence -> sentence.startsWith("forms/GiveOpinion.form") && sentence.contains("there is no function \"cuont\""));
        assertThat(changed("processes/blocks/DecisionIssuing.bpmn", "${", "${file.applicant.nme == 'X' and file.lines.size() > 1 and "))
                .anyMatch(sentence -> sentence.contains("\"applicant\" of the file has no \"nme\"")).noneMatch(sentence -> sentence.contains("size"));
        assertThat(changed(CONSULTEES, "<text>file.", "<text>{twice: function(x) x * 2, ten: twice(5)}.ten = 10 and contains(string: file.purpose, match: \"x\") "
                + "and max(1, 2, 3, 4) = 4 and file.destinationName.fr = null and file.")).isEmpty();
    }

    @Test
    @DisplayName("A name that only a later step sets is empty where it is read: in an expression, a call, a table and a form")
    void onlyLater() {
        String setup = "processes/setups/port-council/PortCouncil.bpmn";
        assertThat(changed(setup, "${accepted}", "${accepted and decision == 'GRANTED'}")).singleElement().asString()
                .startsWith(setup + ", ").contains("the name \"decision\" is empty where it is read (${accepted and decision == 'GRANTED'}): only later steps set it: CallActivity_DecisionIssuing.");
        assertThat(changed(setup, "<camunda:in source=\"finding\" target=\"finding\" />", "<camunda:in source=\"decision\" target=\"finding\" />")).singleElement().asString()
                .startsWith(setup + ", CallActivity_FirstRound, line ").contains("the name \"decision\" is empty where it is read (CallActivity_FirstRound)");
        assertThat(changed("processes/setups/port-council/PortCouncilSummaryAdmissible.dmn", "<text>conflictStated", "<text>decision = null and conflictStated")).singleElement().asString()
                .startsWith("processes/setups/port-council/PortCouncilSummaryAdmissible.dmn, PortCouncilSummaryAdmissible, line ").contains("the name \"decision\" is empty where it is read (PortCouncil): only later steps set it");
        assertThat(changed("forms/ExamineEndUser.form", "\"components\": [", "\"components\": [{\"type\": \"text\", \"id\": \"Text_X\", \"text\": \"=balance.objections\"},")).singleElement().asString()
                .startsWith("forms/ExamineEndUser.form, Text_X").contains("the name \"balance\" is empty where it is read").contains("CallActivity_FirstRound");
    }

    @Test
    @DisplayName("Where a way leads back, or a step beside it may have set it, nothing is said of the order")
    void orderUndecided() {
        String setup = "processes/setups/port-council/PortCouncil.bpmn";
        String back = "<bpmn:sequenceFlow id=\"Flow_Back\" sourceRef=\"Gateway_Decision\" targetRef=\"Gateway_FileAccepted\" /><bpmn:sequenceFlow";
        assertThat(changed(setup, "<bpmn:sequenceFlow", back, setup, "${accepted}", "${accepted and decision == 'GRANTED'}")).isEmpty();
        assertThat(changed(setup, "<bpmn:startEvent", "<bpmn:subProcess id=\"SubProcess_Any\" triggeredByEvent=\"true\"><bpmn:startEvent id=\"StartEvent_Any\" />"
                + "<bpmn:userTask id=\"Task_Any\" camunda:formRef=\"SummarizeOpinions\" /></bpmn:subProcess><bpmn:startEvent",
                setup, "${accepted}", "${accepted and conflictStated}")).noneMatch(sentence -> sentence.contains("only later steps"));
    }

    @Test
    @DisplayName("A pattern in a cell that cannot be read is refused")
    void pattern() {
        assertThat(changed(CONSULTEES, "<text>file.", "<text>matches(file.purpose, \"[a-\") and file.")).singleElement().asString()
                .contains("the pattern \"[a-\" cannot be read: ");
    }

    @Test
    @DisplayName("A task of a block is offered to nobody by a misspelt name")
    void offeredToNobody() {
        assertThat(changed("processes/blocks/FileIntake.bpmn", "candidateGroups=\"${authority}\"", "candidateGroups=\"${nobody.authority}\""))
                .singleElement().asString().contains("FileIntake.bpmn", "nobody");
    }

    @Test
    @DisplayName("A table that is asked for a round which none of its rows knows is refused")
    void rounds() {
        assertThat(changed("processes/setups/port-council/PortCouncil.bpmn", "sourceExpression=\"2\"", "sourceExpression=\"3\"")).singleElement().asString()
                .contains("PortCouncilConsultees: no row knows round 3, for which ").endsWith("its rows know: 1, 2.");
    }

    @Test
    @DisplayName("What cannot be decided passes: messages of other systems, forms named by an expression, what a called process returns")
    void undecided() {
        String setup = "processes/setups/port-council/PortCouncil.bpmn";
        assertThat(changed(setup, "<bpmn:startEvent", "<bpmn:receiveTask id=\"Task_X\" messageRef=\"Message_FromOutside\" /><bpmn:startEvent",
                "processes/setups/port-council/PortCouncilSummaryAdmissible.dmn", "<text>conflictStated", "<text>broughtByAMessage = true and conflictStated")).isEmpty();
        assertThat(changed(setup, "camunda:formRef=\"ExamineEndUser\"", "camunda:formRef=\"${chosenForm}\"")).isEmpty();
        assertThat(changed(setup, "<camunda:out source=\"accepted\" target=\"accepted\" />", "<camunda:out sourceExpression=\"${accepted}\" target=\"accepted\" />"
                + "<camunda:out sourceExpression=\"${completionLimit}\" target=\"limitOfCompletion\" />")).isEmpty();
    }
}
