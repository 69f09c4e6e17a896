package dev.assent.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One expression of a decision, with the place where a designer finds it.
 *
 * @param table  id of the decision
 * @param row    as Camunda Modeler shows it; 0 outside of rows
 * @param column label or expression of the input, name of the output; empty for a decision without a table
 * @param place  counted from 0 among the inputs or among the outputs
 * @param type   of an output as the table declares it; else empty
 * @param at     the text itself
 */
public record TableCell(String table, Kind kind, int row, String column, int place, String type, String language, ModelElement at) {
    /** Where an expression stands. */
    public enum Kind { INPUT, CONDITION, OUTPUT, LITERAL }

    private static final Set<String> OTHER_TEXTS = Set.of("annotationEntry", "inputValues", "outputValues", "allowedValues", "textAnnotation");

    public String text() {
        return at.text();
    }

    /** Whether it says something, and says it in FEEL. */
    public boolean isFeel() {
        return !text().isBlank() && (language.isEmpty() || language.toLowerCase(Locale.ROOT).contains("feel"));
    }

    /** Says what is wrong here, beginning with row and column. */
    public ModelProblem problem(String file, String english, String arabic) {
        String column1 = column.isEmpty() ? "" : "column " + column + ": ";
        String column2 = column.isEmpty() ? "" : "العمود " + column + ": ";
        return row == 0 ? new ModelProblem(file, table, at.line(), column1 + english, column2 + arabic)
                : new ModelProblem(file, table, at.line(), "row " + row + ", " + column1 + english, "الصف " + row + "، " + column2 + arabic);
    }

    /** All expressions of a file in their order. */
    public static List<TableCell> of(List<ModelElement> elements) {
        Reader reader = new Reader();
        elements.forEach(reader::next);
        return reader.cells;
    }

    private static final class Reader {
        private final List<TableCell> cells = new ArrayList<>();
        private final List<String> inputs = new ArrayList<>();
        private final List<ModelElement> outputs = new ArrayList<>();
        private String table = "";
        private int row;
        private int in;
        private int out;
        private ModelElement around;

        private void next(ModelElement element) {
            switch (element.type()) {
                case "decision" -> decision(element);
                case "input" -> inputs.add(element.attribute("label"));
                case "output" -> outputs.add(element);
                case "rule" -> {
                    row++;
                    in = 0;
                    out = 0;
                }
                case "inputExpression", "literalExpression" -> around = element;
                case "inputEntry" -> {
                    around = element;
                    in++;
                }
                case "outputEntry" -> {
                    around = element;
                    out++;
                }
                case "text" -> text(element);
                default -> around = OTHER_TEXTS.contains(element.type()) ? null : around;
            }
        }

        private void decision(ModelElement element) {
            table = element.attribute("id");
            inputs.clear();
            outputs.clear();
            row = 0;
            around = null;
        }

        private void text(ModelElement text) {
            if (around == null) {
                return;
            }
            switch (around.type()) {
                case "inputExpression" -> input(text);
                case "inputEntry" -> add(Kind.CONDITION, row, in <= inputs.size() ? inputs.get(in - 1) : "", in - 1, "", text);
                case "outputEntry" -> answer(text);
                default -> add(Kind.LITERAL, 0, "", 0, "", text);
            }
            around = null;
        }

        private void input(ModelElement text) {
            int last = inputs.size() - 1;
            if (last >= 0 && inputs.get(last).isEmpty()) {
                inputs.set(last, text.text());
            }
            add(Kind.INPUT, 0, last < 0 ? "" : inputs.get(last), last, "", text);
        }

        private void answer(ModelElement text) {
            ModelElement output = out <= outputs.size() ? outputs.get(out - 1) : null;
            add(Kind.OUTPUT, row, output == null ? "" : output.attribute("name"), out - 1, output == null ? "" : output.attribute("typeRef"), text);
        }

        private void add(Kind kind, int atRow, String column, int place, String type, ModelElement text) {
            String language = around.attribute("expressionLanguage");
            cells.add(new TableCell(table, kind, atRow, column, place, type, language, text));
        }
    }
}
