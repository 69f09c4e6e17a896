package dev.assent.modelrules;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;

/** 7: how long history lives, and which regulation a model implements. */
final class VersionRules {
    private static final String DAYS = "P\\d+D";
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    static final List<Rule> RULES = List.of(
            Rule.each("42 a process says how long its history lives", Process.class, process ->
                    matches(process.getCamundaHistoryTimeToLiveString(), DAYS, "historyTimeToLive is not PnD")),
            Rule.tables("42 a decision says how long its history lives", (table, report) -> decisions(table, report,
                    "historyTimeToLive", DAYS, "historyTimeToLive is not PnD")),
            Rule.each("44 a process carries its regulation's date", Process.class, process ->
                    matches(process.getCamundaVersionTag(), DATE, "versionTag is not a date")),
            Rule.tables("44 a decision carries its regulation's date", (table, report) -> decisions(table, report,
                    "versionTag", DATE, "versionTag is not a date")),
            Rule.each("42 a process is executable", Process.class,
                    process -> process.isExecutable() ? null : "is not executable"));

    private VersionRules() {
    }

    private static void decisions(Shelf.Table table, Rule.Report report, String attribute, String pattern, String problem) {
        for (Decision decision : table.model().getModelElementsByType(Decision.class)) {
            String value = decision.getAttributeValueNs("http://camunda.org/schema/1.0/dmn", attribute);
            if (matches(value, pattern, problem) != null) {
                report.add(table.file(), decision.getId(), problem);
            }
        }
    }

    private static String matches(String value, String pattern, String problem) {
        return value != null && value.matches(pattern) ? null : problem;
    }
}
