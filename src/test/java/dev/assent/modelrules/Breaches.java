package dev.assent.modelrules;

import java.util.List;
import java.util.stream.Stream;

/** For each rule the change that breaks it. */
final class Breaches {
    private static final String BLOCK = "SampleBlock.bpmn";
    private static final String SETUP = "SampleSetup.bpmn";
    private static final String CLOCK = "SampleClock.bpmn";
    private static final String RANK = "SampleRank.dmn";
    private static final String FORM = "AnswerQuestion.form";
    private static final String END = "</bpmn:process>";

    private static final List<Breach> NAMES = List.of(
            new Breach("1 a task is verb and object", BLOCK, "name=\"Record answer\"", "name=\"Call service\"", "Task_RecordAnswer"),
            new Breach("1 a task is verb and object", BLOCK, "name=\"Record answer\"", "name=\"Recording\"", "Task_RecordAnswer"),
            new Breach("1 a task is verb and object", BLOCK, "name=\"Record answer\"", "name=\"record answer\"", "Task_RecordAnswer"),
            new Breach("1 a task is verb and object", BLOCK, "name=\"Record answer\"", "name=\"Record Final Answer\"", "Task_RecordAnswer"),
            new Breach("2 an event is object and participle", BLOCK, "name=\"Question answered\"", "name=\"Answer to question\"", "EndEvent_QuestionAnswered"),
            new Breach("3 end events are different outcomes", BLOCK, "name=\"Question answered\"", "name=\"Reminder sent\"", "EndEvent_ReminderSent"),
            new Breach("3 end events are different outcomes", BLOCK, "name=\"Question answered\"", "name=\"File processed\"", "EndEvent_QuestionAnswered"),
            new Breach("4 a diverging exclusive gateway asks, its flows answer", BLOCK, "name=\"Is it urgent?\"", "name=\"Urgency\"", "Gateway_Urgent"),
            new Breach("4 a diverging exclusive gateway asks, its flows answer", BLOCK, " name=\"No\"", "", "Flow_UrgentNo"),
            new Breach("4 other gateways have no label", SETUP, "id=\"Gateway_AskBoth\"", "id=\"Gateway_AskBoth\" name=\"Both\"", "Gateway_AskBoth"),
            new Breach("5 a process is a noun phrase", BLOCK, "name=\"Sample block\"", "name=\"Process question\"", "SampleBlock"),
            new Breach("5 a call activity is a noun phrase", SETUP, "name=\"Sample block\"", "name=\"Manage block\"", "CallActivity_SampleBlock"));

    private static final List<Breach> IDS = List.of(
            new Breach("7 ids are type and Pascal name", BLOCK, "Task_RecordAnswer", "Activity_0lse5hh", "Activity_0lse5hh"),
            new Breach("9 no generated id, and conditional flows are named", BLOCK, "Flow_RecordAnswer_QuestionAnswered", "Flow_1xd5oxg", "Flow_1xd5oxg"),
            new Breach("9 no generated id, and conditional flows are named", BLOCK, "Flow_UrgentNo", "Flow_no", "Flow_no"),
            new Breach("10 process id = file name", BLOCK, "SampleBlock", "OtherBlock", "OtherBlock"),
            new Breach("10 task id = bean = class", BLOCK, "${recordAnswer}", "${sendReminder}", "Task_RecordAnswer"),
            new Breach("11 a message is an event in the past tense", BLOCK, "name=\"ReplyReceived\"", "name=\"SendReply\"", "Message_ReplyReceived"),
            new Breach("11 a message is an event in the past tense", BLOCK, "name=\"ReplyReceived\"", "name=\"Reply${x}\"", "Message_ReplyReceived"),
            new Breach("11 a message event has a message", BLOCK, " messageRef=\"Message_ReplyReceived\"", "", "MessageDefinition_ReplyReceived"),
            new Breach("12 an error code tells what could not be reached", BLOCK, "errorCode=\"QuestionUnanswerable\"", "errorCode=\"org.example.Failed\"", "Error_QuestionUnanswerable"),
            new Breach("12 an escalation code tells what the parent learns", BLOCK, "<bpmn:error ", "<bpmn:escalation id=\"Escalation_1\" escalationCode=\"x\" /><bpmn:error ", "Escalation_1"),
            new Breach("13 variables are camelCase nouns", BLOCK, "resultVariable=\"rank\"", "resultVariable=\"result\"", "Task_RankQuestion"),
            new Breach("13 outputs are camelCase nouns", RANK, "name=\"rank\"", "name=\"The rank\"", "Output_rank"),
            new Breach("10 a called process is a file", SETUP, "calledElement=\"SampleBlock\"", "calledElement=\"Nowhere\"", "CallActivity_SampleBlock"),
            new Breach("10 a decision is a file", BLOCK, "decisionRef=\"SampleRank\"", "decisionRef=\"Nothing\"", "Task_RankQuestion"),
            new Breach("10 a form is a file", BLOCK, "formRef=\"AnswerQuestion\"", "formRef=\"Nothing\"", "Task_AnswerQuestion"),
            new Breach("10 a delegate is a class", BLOCK, "${recordAnswer}", "${nobody}", "Task_RecordAnswer"),
            new Breach("10 a task's policies point at what exists", BLOCK, "value=\"SampleRank\"", "value=\"Nothing\"", "checkedBy Nothing"),
            new Breach("10 decision id = file name", RANK, "decision id=\"SampleRank\"", "decision id=\"Rank\"", "Rank"),
            new Breach("10 form id = file name", FORM, "\"AnswerQuestion\"", "\"Answer\"", "Answer"),
            new Breach("10 a task's form is called like the task", BLOCK, "formRef=\"AnswerQuestion\"", "formRef=\"SampleSetup\"", "Task_AnswerQuestion"),
            new Breach("10 a start form is called like its process", SETUP, "formRef=\"SampleSetup\"", "formRef=\"AnswerQuestion\"", "StartEvent_FileReceived"),
            new Breach("10 a form is used", SETUP, "camunda:formRef=\"SampleSetup\"", "", "SampleSetup.form"));

    private static final List<Breach> PICTURE = List.of(
            new Breach("14 everything is drawn", BLOCK, "bpmnElement=\"Task_RecordAnswer\"", "bpmnElement=\"SampleBlock\"", "Task_RecordAnswer"),
            new Breach("14 everything is drawn", BLOCK, "bpmnElement=\"Flow_UrgentNo\"", "bpmnElement=\"SampleBlock\"", "Flow_UrgentNo"),
            new Breach("14 left to right, with one place to loop back to", CLOCK, "<dc:Bounds x=\"702\"", "<dc:Bounds x=\"10\"", "Flow_AnswerQuestion_TimeLimitExpired"),
            new Breach("14 no flow enters on the right or leaves on the left", BLOCK, "<di:waypoint x=\"832\" y=\"200\" />", "<di:waypoint x=\"868\" y=\"200\" />", "Flow_RecordAnswer_QuestionAnswered: enters"),
            new Breach("14 no flow enters on the right or leaves on the left", BLOCK, "<di:waypoint x=\"750\" y=\"200\" />", "<di:waypoint x=\"650\" y=\"200\" />", "Flow_RecordAnswer_QuestionAnswered: leaves"),
            new Breach("14 the happy path is one straight line", BLOCK, "<di:waypoint x=\"832\" y=\"200\" />", "<di:waypoint x=\"832\" y=\"210\" />", "StartEvent_QuestionRaised"),
            new Breach("15 no overlapping shapes", BLOCK, "<dc:Bounds x=\"832\" y=\"182\"", "<dc:Bounds x=\"740\" y=\"182\"", "EndEvent_QuestionAnswered"),
            new Breach("15 no crossing flows", BLOCK, "<di:waypoint x=\"530\" y=\"300\" />", "<di:waypoint x=\"380\" y=\"300\" />", "Flow_DeadlineNear_SendReminder"),
            new Breach("15 no flow runs through a shape", SETUP, "<di:waypoint x=\"600\" y=\"225\" />", "<di:waypoint x=\"400\" y=\"240\" />", "EndEvent_FileReturned"),
            new Breach("15 fits on one screen", BLOCK, "<dc:Bounds x=\"832\"", "<dc:Bounds x=\"1832\"", "SampleBlock"),
            new Breach("15 at most 15 flow nodes", BLOCK, END, "<bpmn:task id=\"Task_A\"/><bpmn:task id=\"Task_B\"/><bpmn:task id=\"Task_C\"/>"
                    + "<bpmn:task id=\"Task_D\"/><bpmn:task id=\"Task_E\"/>" + END, "has 16 flow nodes"));

    private static final List<Breach> GATEWAYS = List.of(
            new Breach("16 only exclusive gateways have conditions", BLOCK, "sourceRef=\"Gateway_Urgent\" targetRef=\"Event_ReplyReceived\"", "sourceRef=\"Task_RankQuestion\" targetRef=\"Event_ReplyReceived\"", "Flow_UrgentNo"),
            new Breach("16 no implicit split, join or end", BLOCK, "<bpmn:outgoing>Flow_RankQuestion_Urgent</bpmn:outgoing>", "<bpmn:outgoing>Flow_RankQuestion_Urgent</bpmn:outgoing><bpmn:outgoing>Flow_UrgentNo</bpmn:outgoing>", "splits"),
            new Breach("16 no implicit split, join or end", BLOCK, "<bpmn:incoming>Flow_UrgentYes</bpmn:incoming>", "<bpmn:incoming>Flow_UrgentYes</bpmn:incoming><bpmn:incoming>Flow_UrgentNo</bpmn:incoming>", "joins"),
            new Breach("16 no implicit split, join or end", BLOCK, "<bpmn:outgoing>Flow_RecordAnswer_QuestionAnswered</bpmn:outgoing>", "", "ends without"),
            new Breach("16 flows are listed at both ends", BLOCK, "<bpmn:incoming>Flow_UrgentYes</bpmn:incoming>", "", "Flow_UrgentYes"),
            new Breach("16 split and join are drawn apart", CLOCK, "<bpmn:outgoing>Flow_ClockRuns_NextEvent</bpmn:outgoing>", "<bpmn:outgoing>Flow_ClockRuns_NextEvent</bpmn:outgoing><bpmn:outgoing>Flow_NextEvent_ClockStopped</bpmn:outgoing>", "Gateway_ClockRuns"),
            new Breach("17 no inclusive gateway", SETUP, "parallelGateway", "inclusiveGateway", "Gateway_AskBoth"),
            new Breach("17 no complex gateway", SETUP, "parallelGateway", "complexGateway", "Gateway_AskBoth"),
            new Breach("18 no lanes", BLOCK, "<bpmn:startEvent", "<bpmn:laneSet id=\"LaneSet_1\"/><bpmn:startEvent", "LaneSet_1"),
            new Breach("18 no pools", BLOCK, "<bpmn:process ", "<bpmn:collaboration id=\"Collaboration_1\"/><bpmn:process ", "Collaboration_1"),
            new Breach("18 a user task has candidate groups", BLOCK, " camunda:candidateGroups=\"${agency}\"", "", "Task_AnswerQuestion"),
            new Breach("19 the answers of a gateway are complete", BLOCK, " default=\"Flow_UrgentYes\"", "", "Gateway_Urgent"));

    static final List<Breach> ALL = Stream.of(NAMES, IDS, PICTURE, GATEWAYS, ExecutionBreaches.ALL)
            .flatMap(List::stream).toList();

    private Breaches() {
    }
}
