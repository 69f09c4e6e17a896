package dev.assent.modelrules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** 8: decision tables. */
final class TableRules {
    private static final Set<HitPolicy> ALLOWED = Set.of(HitPolicy.UNIQUE, HitPolicy.COLLECT, HitPolicy.FIRST);
    private static final List<String> WHOLE_STORY = List.of("agency", "round", "limit", "remindBefore", "silenceMeans");

    static final List<Rule> RULES = List.of(
            Rule.tables("10 decision id = file name", TableRules::fileName),
            Rule.tables("47 hit policy is unique, collect or first", TableRules::hitPolicy),
            Rule.tables("47 who is consulted is a list", TableRules::list),
            Rule.tables("49 a consultee's row tells the whole story", TableRules::wholeStory),
            Rule.tables("13 outputs are camelCase nouns", TableRules::outputNames),
            Rule.tables("21 cells are FEEL", TableRules::feel));

    private TableRules() {
    }

    private static void fileName(Shelf.Table table, Rule.Report report) {
        for (Decision decision : table.model().getModelElementsByType(Decision.class)) {
            if (!decision.getId().equals(Drawing.nameOf(table.file()))) {
                report.add(table.file(), decision.getId(), "the decision is not called like its file");
            }
        }
    }

    private static void hitPolicy(Shelf.Table table, Rule.Report report) {
        for (DecisionTable rows : table.model().getModelElementsByType(DecisionTable.class)) {
            if (!ALLOWED.contains(rows.getHitPolicy()) || rows.getAggregation() != null) {
                report.add(table.file(), rows.getId(), "the hit policy is " + rows.getHitPolicy());
            }
        }
    }

    private static void list(Shelf.Table table, Rule.Report report) {
        for (DecisionTable rows : table.model().getModelElementsByType(DecisionTable.class)) {
            if (isConsultees(table) && rows.getHitPolicy() != HitPolicy.COLLECT) {
                report.add(table.file(), rows.getId(), "consultees are a list: the hit policy is not COLLECT");
            }
        }
    }

    private static void wholeStory(Shelf.Table table, Rule.Report report) {
        if (isConsultees(table)) {
            Set<String> columns = outputs(table).stream().map(Output::getName).collect(Collectors.toSet());
            WHOLE_STORY.stream().filter(column -> !columns.contains(column))
                    .forEach(column -> report.add(table.file(), column, "the consultee's row has no such column"));
        }
    }

    private static void outputNames(Shelf.Table table, Rule.Report report) {
        outputs(table).stream().filter(output -> !LogicRules.goodVariable(String.valueOf(output.getName())))
                .forEach(output -> report.add(table.file(), output.getId(),
                        "the output " + output.getName() + " is no camelCase noun"));
    }

    private static void feel(Shelf.Table table, Rule.Report report) {
        table.model().getModelElementsByType(UnaryTests.class).forEach(cell ->
                feel(table, cell.getId(), cell.getExpressionLanguage(), report));
        table.model().getModelElementsByType(LiteralExpression.class).forEach(cell ->
                feel(table, cell.getId(), cell.getExpressionLanguage(), report));
    }

    private static void feel(Shelf.Table table, String id, String language, Rule.Report report) {
        if (language != null && !language.equalsIgnoreCase("feel")) {
            report.add(table.file(), id, "is written in " + language);
        }
    }

    private static boolean isConsultees(Shelf.Table table) {
        return Drawing.nameOf(table.file()).endsWith("Consultees");
    }

    private static Collection<Output> outputs(Shelf.Table table) {
        return table.model().getModelElementsByType(Output.class);
    }
}
