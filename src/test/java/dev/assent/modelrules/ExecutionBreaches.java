package dev.assent.modelrules;

import java.util.List;
import java.util.stream.Stream;

/** The breaches of what the engine will do: logic, composition, errors, timers, savepoints, versions, tables, forms. */
final class ExecutionBreaches {
    private static final String BLOCK = "SampleBlock.bpmn";
    private static final String SETUP = "SampleSetup.bpmn";
    private static final String CLOCK = "SampleClock.bpmn";
    private static final String RANK = "SampleRank.dmn";
    private static final String CONSULTEES = "SampleConsultees.dmn";
    private static final String FORM = "AnswerQuestion.form";
    private static final String SIMPLE = "21 an expression reads one variable or compares it with one literal";

    private static final List<Breach> LOGIC = List.of(
            new Breach("21 no scripts", BLOCK, "serviceTask", "scriptTask", "Task_RecordAnswer"),
            new Breach("21 no scripts", BLOCK, "<camunda:properties>", "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"js\">1</camunda:script></camunda:executionListener><camunda:properties>", "Task_AnswerQuestion"),
            new Breach("21 only delegate expressions reach Java", BLOCK, "camunda:delegateExpression=\"${recordAnswer}\"", "camunda:class=\"x.RecordAnswer\"", "Task_RecordAnswer"),
            new Breach("21 only delegate expressions reach Java", BLOCK, "<camunda:properties>", "<camunda:taskListener event=\"create\" expression=\"${urgent}\" /><camunda:properties>", "Task_AnswerQuestion"),
            new Breach(SIMPLE, BLOCK, "${urgent == false}", "${urgent == false and late == true}", "Flow_UrgentNo"),
            new Breach(SIMPLE, BLOCK, "${urgent == false}", "${file.isUrgent()}", "Flow_UrgentNo"),
            new Breach(SIMPLE, BLOCK, "candidateGroups=\"${agency}\"", "candidateGroups=\"${agency}Head\"", "Task_AnswerQuestion"),
            new Breach("21 cells are FEEL", RANK, "inputEntry id", "inputEntry expressionLanguage=\"groovy\" id", "Cell_SampleRank"),
            new Breach("32 a timer reads its date from a variable", BLOCK, "${reminderDate}", "2026-01-01T00:00:00Z", "Timer_DeadlineNear"),
            new Breach("32 a timer reads its date from a variable", BLOCK, "${reminderDate}", "${calendar.next()}", "Timer_DeadlineNear"),
            new Breach("32 no timer counts a duration", BLOCK, "timeDate", "timeDuration", "Timer_DeadlineNear"),
            new Breach("32 only a process may start in a cycle", BLOCK, "timeDate", "timeCycle", "Timer_DeadlineNear"));

    private static final List<Breach> COMPOSITION = List.of(
            new Breach("22 a setup is composed of blocks", SETUP, "userTask", "serviceTask", "Task_AnswerQuestion"),
            new Breach("23 named variables go in", SETUP, "<camunda:in source=\"consultee\" target=\"consultee\" />", "<camunda:in variables=\"all\" />", "CallActivity_SampleBlock"),
            new Breach("23 named variables come out", SETUP, "<camunda:out source=\"answer\" target=\"answer\" />", "<camunda:out variables=\"all\" />", "CallActivity_SampleBlock"),
            new Breach("24 the business key goes in", SETUP, "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />", "", "CallActivity_SampleBlock"),
            new Breach("26 calls bind to their deployment", SETUP, "calledElementBinding=\"deployment\"", "calledElementBinding=\"latest\"", "CallActivity_SampleBlock"),
            new Breach("26 decisions bind to their deployment", BLOCK, " camunda:decisionRefBinding=\"deployment\"", "", "Task_RankQuestion"),
            new Breach("50 task forms bind to their deployment", BLOCK, "formRefBinding=\"deployment\"", "formRefBinding=\"latest\"", "Task_AnswerQuestion"),
            new Breach("50 start forms bind to their deployment", SETUP, "formRef=\"SampleSetup\" camunda:formRefBinding=\"deployment\"", "formRef=\"SampleSetup\"", "StartEvent_FileReceived"),
            new Breach("29 an error drawn is caught here or by every caller", SETUP, "errorCode=\"QuestionUnanswerable\"", "errorCode=\"Other\"", "EndEvent_QuestionAbandoned"),
            new Breach("29 an error thrown by Java is caught", "ExtendDeadline.java", "QuestionUnanswerable", "NobodyCares", "NobodyCares"));

    private static final List<Breach> SAVEPOINTS = List.of(
            new Breach("34 a setup starts with a savepoint", SETUP, "camunda:formRefBinding=\"deployment\" camunda:asyncBefore=\"true\"", "camunda:formRefBinding=\"deployment\"", "StartEvent_FileReceived"),
            new Breach("34 a task that reaches another system has a savepoint before it", BLOCK, " camunda:asyncBefore=\"true\"", "", "Task_SendReminder"),
            new Breach("34 each call to an agency has a savepoint before it", SETUP, "Characteristics camunda:asyncBefore=\"true\"", "Characteristics", "CallActivity_SampleBlock"),
            new Breach("35 a user task is saved when it is completed", SETUP, "candidateGroups=\"${authority}\" camunda:asyncAfter=\"true\"", "candidateGroups=\"${authority}\"", "Task_AnswerQuestion"),
            new Breach("35 a user task is saved when it is completed", CLOCK, "<bpmn:terminateEventDefinition id=\"Terminate_TimeLimitExpired\" />", "", "Task_AnswerQuestion"),
            new Breach("35 a message is saved when it arrives", BLOCK, "name=\"Reply received\" camunda:asyncAfter=\"true\"", "name=\"Reply received\"", "Event_ReplyReceived"),
            new Breach("36 a parallel join has a savepoint before it", SETUP, "id=\"Gateway_BothAnswered\" camunda:asyncBefore=\"true\"", "id=\"Gateway_BothAnswered\"", "Gateway_BothAnswered"),
            new Breach("36 each answer of several is saved by itself", SETUP, "camunda:asyncAfter=\"true\" camunda:collection", "camunda:collection", "CallActivity_SampleBlock"),
            new Breach("37 no savepoint before what is one, or needs none", BLOCK, "id=\"Task_AnswerQuestion\"", "id=\"Task_AnswerQuestion\" camunda:asyncBefore=\"true\"", "Task_AnswerQuestion"),
            new Breach("37 no savepoint before what is one, or needs none", SETUP, "id=\"Gateway_AskBoth\"", "id=\"Gateway_AskBoth\" camunda:asyncBefore=\"true\"", "Gateway_AskBoth"),
            new Breach("37 no savepoint before what is one, or needs none", CLOCK, "name=\"Deadline passed\"", "name=\"Deadline passed\" camunda:asyncBefore=\"true\"", "Event_DeadlinePassed"),
            new Breach("37 no savepoint in the clock's loop", CLOCK, "name=\"Extend deadline\"", "name=\"Extend deadline\" camunda:asyncAfter=\"true\"", "Task_ExtendDeadline"));

    private static final List<Breach> STEPS = List.of(
            new Breach("30 a step reminds and alarms, or has a due date of its own", SETUP, "${raiseOverdueStep}", "${remindStep}", "Task_AnswerQuestion"),
            new Breach("30 a step reminds and alarms, or has a due date of its own", BLOCK, " camunda:dueDate=\"${deadline}\"", "", "Task_AnswerQuestion"));
    private static final List<Breach> VERSIONS = List.of(
            new Breach("42 a process says how long its history lives", BLOCK, "P3650D", "10", "SampleBlock"),
            new Breach("42 a decision says how long its history lives", RANK, " camunda:historyTimeToLive=\"P3650D\"", "", "SampleRank"),
            new Breach("42 a process is executable", BLOCK, "isExecutable=\"true\"", "isExecutable=\"false\"", "SampleBlock"),
            new Breach("44 a process carries its regulation's date", BLOCK, " camunda:versionTag=\"2026-01-01\"", "", "SampleBlock"),
            new Breach("44 a decision carries its regulation's date", RANK, "2026-01-01", "v2", "SampleRank"),
            new Breach("47 hit policy is unique, collect or first", RANK, "UNIQUE", "RULE ORDER", "Table_SampleRank"),
            new Breach("47 who is consulted is a list", CONSULTEES, "COLLECT", "UNIQUE", "Table_SampleConsultees"),
            new Breach("49 a consultee's row tells the whole story", CONSULTEES, "name=\"silenceMeans\"", "name=\"silence\"", "silenceMeans"),
            new Breach("50 field keys are camelCase nouns", FORM, "\"key\": \"reasons\"", "\"key\": \"textarea_x1y2\"", "textarea_x1y2"),
            new Breach("50 Tasklist can show the form", FORM, "\"textarea\"", "\"filepicker\"", "reasons"),
            new Breach("50 Tasklist can show the form", FORM, "16", "17", "schemaVersion"));

    private static final List<Breach> ACTIONS = List.of(
            new Breach("51 an action begins with its form, on its license file only", "SampleAction.bpmn", " camunda:formRef=\"SampleAction\"", "", "SampleAction"),
            new Breach("51 an action begins with its form, on its license file only", "SampleAction.bpmn", " camunda:isStartableInTasklist=\"false\"", "", "SampleAction"),
            new Breach("51 an action begins with its form, on its license file only", "SampleAction.bpmn", "open, closed", "open, decided", "SampleAction"),
            new Breach("52 the license file's tab can show an action's form", "SampleAction.form", "\"label\": \"Note\"", "\"label\": \"Note\", \"conditional\": {\"hide\": \"=true\"}", "noteOnFile"),
            new Breach("52 the license file's tab can show an action's form", "SampleAction.form", "\"textarea\"", "\"table\"", "noteOnFile"));

    static final List<Breach> ALL = Stream.of(LOGIC, COMPOSITION, SAVEPOINTS, STEPS, VERSIONS, ACTIONS).flatMap(List::stream).toList();

    private ExecutionBreaches() {
    }
}
