package dev.assent.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/** Reads every cell of a decision table at deployment; the engine would read it only when the first file needs it. */
final class FeelCheck {
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private FeelCheck() {
    }

    static List<ModelProblem> problems(String file, List<ModelElement> elements) {
        List<ModelProblem> problems = new ArrayList<>();
        ModelElement cell = null;
        for (ModelElement element : elements) {
            if (element.is("inputEntry", "outputEntry", "inputExpression", "literalExpression")) {
                cell = element;
            } else if (element.is("text") && cell != null) {
                ParseResult result = parse(cell, element.text());
                if (result != null && !result.isSuccess()) {
                    problems.add(ModelFault.BAD_FEEL.at(file, element.text(), firstLine(result.failure().message()))
                            .at(cell.owner(), element.line()));
                }
                cell = null;
            } else if (element.is("description", "rule", "input", "output")) {
                cell = null;
            }
        }
        return problems;
    }

    private static ParseResult parse(ModelElement cell, String text) {
        String language = cell.attribute("expressionLanguage");
        if (text.isBlank() || !language.isEmpty() && !language.toLowerCase(java.util.Locale.ROOT).contains("feel")) {
            return null;
        }
        return cell.is("inputEntry") ? FEEL.parseUnaryTests(text) : FEEL.parseExpression(text);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message).replaceFirst("^failed to parse expression '.*?': ", "");
    }
}
