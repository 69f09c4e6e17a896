package dev.assent.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelCheckTest {
    private static final String GOOD = SampleModels.process("A", "");

    @Test
    void aSoundSetHasNoProblems() {
        assertThat(problems("processes/A.bpmn", SampleModels.process("A", """
                        <bpmn:userTask id="Task_B" camunda:formRef="B" camunda:formRefBinding="deployment"/>
                        <bpmn:businessRuleTask id="Task_C" camunda:decisionRef="C"/>
                        <bpmn:callActivity id="CallActivity_A" calledElement="A"/>
                        <bpmn:serviceTask id="Task_Known" camunda:delegateExpression="${known}"/>"""),
                "processes/C.dmn", SampleModels.decision("C", "\"URGENT\", \"NORMAL\""),
                "forms/B.form", SampleModels.form("B", "textarea"))).isEmpty();
    }

    @Test
    void aBrokenDrawingIsNamedWithItsLine() {
        assertThat(problems("processes/A.bpmn", GOOD.replace("</bpmn:process>", "")).get(0))
                .startsWith("processes/A.bpmn, line 8: the file is not well formed: ");
    }

    @Test
    void aBrokenFormIsNamedWithItsLine() {
        assertThat(problems("forms/B.form", "{\n\"id\": \"B\",\n").get(0))
                .startsWith("forms/B.form, line ").contains("the file is not well formed");
    }

    @Test
    void aBrokenCellIsNamedWithItsLine() {
        assertThat(problems("processes/C.dmn", SampleModels.decision("C", "\"URGENT\" or or")).get(0))
                .startsWith("processes/C.dmn, C, line 14: row 1, column urgency: the expression \"URGENT\" or or cannot be read");
    }

    @Test
    void theSameIdInTwoFilesIsRefusedWithBothNames() {
        assertThat(problems("processes/A.bpmn", GOOD, "processes/x/A.bpmn", GOOD)).containsExactly(
                "processes/x/A.bpmn, A, line 4: the process \"A\" is already defined in processes/A.bpmn.");
        assertThat(problems("processes/C.dmn", SampleModels.decision("C", "-"),
                "processes/D.dmn", SampleModels.decision("C", "-")).get(0)).contains("already defined in processes/C.dmn");
        assertThat(problems("forms/B.form", SampleModels.form("B", "text"),
                "forms/D.form", SampleModels.form("B", "text")).get(0)).contains("already defined in forms/B.form");
    }

    @Test
    void whatIsCalledDecidedAskedOrDoneMustExist() {
        assertThat(problems("processes/A.bpmn", SampleModels.process("A", """
                <bpmn:callActivity id="CallActivity_X" calledElement="X"/>
                <bpmn:businessRuleTask id="Task_X" camunda:decisionRef="X"/>
                <bpmn:userTask id="Task_Y" camunda:formRef="Y"/>
                <bpmn:serviceTask id="Task_Z" camunda:delegateExpression="${unknown}"/>
                <bpmn:userTask id="Task_V"><bpmn:extensionElements><camunda:properties>
                  <camunda:property name="checkedBy" value="V"/>
                </camunda:properties></bpmn:extensionElements></bpmn:userTask>"""))).containsExactly(
                "processes/A.bpmn, CallActivity_X, line 6: the called process \"X\" does not exist.",
                "processes/A.bpmn, Task_X, line 7: the decision \"X\" does not exist.",
                "processes/A.bpmn, Task_Y, line 8: the form \"Y\" does not exist.",
                "processes/A.bpmn, Task_Z, line 9: the step \"unknown\" does not exist in the application.",
                "processes/A.bpmn, Task_V, line 11: the decision \"V\" does not exist.");
    }

    @Test
    void anActionIsOfferedOnOpenOrClosedFilesAndOnNoOthers() {
        String action = """
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="fileState" value="%s"/>
                </camunda:properties></bpmn:extensionElements>""";
        assertThat(problems("processes/A.bpmn", SampleModels.process("A", action.formatted("open, closed")))).isEmpty();
        assertThat(problems("processes/A.bpmn", SampleModels.process("A", action.formatted("open, decided")))).containsExactly(
                "processes/A.bpmn, A, line 7: the property fileState knows \"open\" and \"closed\", not \"decided\".");
        assertThat(problems("processes/A.bpmn", SampleModels.process("A", action.formatted(" ")))).hasSize(1);
    }

    @Test
    void aProcessDuringWhichAnActionIsOfferedMustExist() {
        String action = "<bpmn:extensionElements><camunda:properties><camunda:property name=\"during\" value=\"%s\"/></camunda:properties></bpmn:extensionElements>";
        assertThat(problems("processes/A.bpmn", SampleModels.process("A", action.formatted("A")))).isEmpty();
        assertThat(problems("processes/A.bpmn", SampleModels.process("A", action.formatted("A, X")))).containsExactly(
                "processes/A.bpmn, A, line 6: the called process \"X\" does not exist.");
    }

    @Test
    void aFormTheTaskListCannotShowIsRefused() {
        assertThat(problems("forms/B.form", SampleModels.form("B", "filepicker").replace("16", "17"))).containsExactly(
                "forms/B.form: the form needs schema version 17, the task list shows at most 16.",
                "forms/B.form, reasons: the task list cannot show a component of type \"filepicker\".");
    }

    @Test
    void everyReasonIsAlsoSaidInArabic() {
        List<ModelProblem> problems = ModelCheck.problems(
                SampleModels.set("forms/B.form", SampleModels.form("B", "filepicker")), step -> true);
        assertThat(new ModelRefused(problems).arabic())
                .isEqualTo("forms/B.form، reasons: لا تستطيع قائمة المهام عرض مكوّن من النوع «filepicker».");
    }

    private static List<String> problems(String... namesAndContents) {
        return ModelCheck.problems(SampleModels.set(namesAndContents), "known"::equals).stream()
                .map(ModelProblem::sentence).toList();
    }
}
