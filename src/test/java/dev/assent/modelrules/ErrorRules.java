package dev.assent.modelrules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;

/** 5: an error nobody catches would end a license file in silence. */
final class ErrorRules {
    private static final Pattern THROWN_BY_JAVA = Pattern.compile("new BpmnError\\(\\s*\"(\\w+)\"");

    static final List<Rule> RULES = List.of(
            new Rule("29 an error drawn is caught here or by every caller", ErrorRules::drawn),
            new Rule("29 an error thrown by Java is caught", ErrorRules::coded));

    private ErrorRules() {
    }

    private static void drawn(Shelf shelf, Rule.Report report) {
        for (Drawing drawing : shelf.drawings()) {
            for (ErrorEventDefinition error : drawing.all(ErrorEventDefinition.class)) {
                boolean thrown = error.getParentElement() instanceof EndEvent;
                if (thrown && !caught(shelf, drawing, code(error), new HashSet<>())) {
                    report.add(drawing.file(), Drawing.id(error.getParentElement()),
                            "nobody catches the error " + code(error));
                }
            }
        }
    }

    private static void coded(Shelf shelf, Rule.Report report) {
        for (Map.Entry<String, String> source : shelf.sources().entrySet()) {
            Matcher thrown = THROWN_BY_JAVA.matcher(source.getValue());
            while (thrown.find()) {
                String code = thrown.group(1);
                if (shelf.drawings().stream().noneMatch(drawing -> catches(drawing, code))) {
                    report.add(source.getKey() + ".java", code, "no model catches this error");
                }
            }
        }
    }

    private static boolean caught(Shelf shelf, Drawing drawing, String code, Set<Drawing> seen) {
        if (catches(drawing, code)) {
            return true;
        }
        List<Drawing> callers = shelf.drawings().stream().filter(caller -> caller.all(CallActivity.class).stream()
                .anyMatch(call -> drawing.process().getId().equals(call.getCalledElement()))).toList();
        return seen.add(drawing) && !callers.isEmpty()
                && callers.stream().allMatch(caller -> caught(shelf, caller, code, seen));
    }

    private static boolean catches(Drawing drawing, String code) {
        return drawing.all(ErrorEventDefinition.class).stream()
                .filter(error -> !(error.getParentElement() instanceof EndEvent))
                .map(ErrorRules::code).anyMatch(caught -> caught == null || Objects.equals(caught, code));
    }

    private static String code(ErrorEventDefinition definition) {
        Error error = definition.getError();
        return error == null ? null : error.getErrorCode();
    }
}
