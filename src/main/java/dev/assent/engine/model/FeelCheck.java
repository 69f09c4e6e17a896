package dev.assent.engine.model;

import java.util.List;
import java.util.Objects;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/** Reads every cell of a decision table at deployment; the engine would read it only when the first file needs it. */
final class FeelCheck {
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private FeelCheck() {
    }

    static List<ModelProblem> problems(String file, List<ModelElement> elements) {
        return TableCell.of(elements).stream().filter(TableCell::isFeel).map(cell -> problem(file, cell)).filter(Objects::nonNull).toList();
    }

    private static ModelProblem problem(String file, TableCell cell) {
        ParseResult result = parse(cell.kind() == TableCell.Kind.CONDITION, cell.text());
        if (result.isSuccess()) {
            return null;
        }
        ModelProblem plain = ModelFault.BAD_FEEL.at(file, cell.text(), firstLine(result.failure().message()));
        return cell.problem(file, plain.reason(), plain.arabic());
    }

    /** Reads an expression, or the tests of a row's condition. */
    static ParseResult parse(boolean tests, String text) {
        return tests ? FEEL.parseUnaryTests(text) : FEEL.parseExpression(text);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message).replaceFirst("^failed to parse expression '.*?': ", "");
    }
}
