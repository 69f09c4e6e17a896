package dev.assent.handbook;

import dev.assent.engine.model.ModelElement;
import dev.assent.handbook.Table.Input;
import dev.assent.handbook.Table.Output;
import dev.assent.handbook.Table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads the decision tables of a file with what people read in them: names, labels and notes. */
final class TableReader {
    private final String file;
    private final List<Table> tables = new ArrayList<>();
    private ModelElement decision;
    private String description = "";
    private String policy = "UNIQUE";
    private List<Input> inputs = new ArrayList<>();
    private List<Output> outputs = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private ModelElement rule;
    private String note = "";
    private List<String> tests = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private ModelElement around;

    private TableReader(String file) {
        this.file = file;
    }

    static List<Table> of(String file, List<ModelElement> elements) {
        TableReader reader = new TableReader(file);
        elements.forEach(reader::next);
        reader.endTable();
        return reader.tables;
    }

    private void next(ModelElement element) {
        switch (element.type()) {
            case "decision" -> {
                endTable();
                decision = element;
            }
            case "decisionTable" -> policy = element.attribute("hitPolicy").isEmpty() ? "UNIQUE" : element.attribute("hitPolicy");
            case "description" -> describe(element.text());
            case "input" -> inputs.add(new Input(element.attribute("label"), ""));
            case "output" -> outputs.add(new Output(element.attribute("label").isEmpty() ? element.attribute("name") : element.attribute("label"), element.attribute("name")));
            case "rule" -> {
                endRow();
                rule = element;
            }
            case "inputEntry" -> tests.add("");
            case "outputEntry" -> cells.add("");
            case "text" -> text(element.text());
            default -> { }
        }
        if (!element.is("text")) {
            around = element;
        }
    }

    private void describe(String text) {
        if (rule != null) {
            note = text;
        } else if (around != null && around.is("decision")) {
            description = text;
        }
    }

    private void text(String text) {
        if (around == null) {
            return;
        }
        switch (around.type()) {
            case "inputExpression" -> {
                Input named = inputs.remove(inputs.size() - 1);
                inputs.add(new Input(named.label().isEmpty() ? text : named.label(), text));
            }
            case "inputEntry" -> tests.set(tests.size() - 1, text.equals("-") ? "" : text);
            case "outputEntry" -> cells.set(cells.size() - 1, text);
            default -> { }
        }
    }

    private void endRow() {
        if (rule != null) {
            LinkedHashMap<String, Cell> named = new LinkedHashMap<>();
            for (int i = 0; i < outputs.size(); i++) {
                named.put(outputs.get(i).name(), i < cells.size() ? new Cell(cells.get(i)) : Cell.NONE);
            }
            while (tests.size() < inputs.size()) {
                tests.add("");
            }
            rows.add(new Row(rows.size() + 1, rule.attribute("id"), note, List.copyOf(tests), named));
        }
        rule = null;
        note = "";
        tests = new ArrayList<>();
        cells = new ArrayList<>();
    }

    private void endTable() {
        endRow();
        if (decision != null && !outputs.isEmpty()) {
            tables.add(new Table(file, decision.attribute("id"), decision.attribute("name"), description, decision.attribute("versionTag"), policy, inputs, outputs, rows));
        }
        decision = null;
        description = "";
        policy = "UNIQUE";
        inputs = new ArrayList<>();
        outputs = new ArrayList<>();
        rows = new ArrayList<>();
    }
}
