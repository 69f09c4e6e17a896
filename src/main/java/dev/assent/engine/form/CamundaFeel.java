package dev.assent.engine.form;

import dev.assent.form.Feel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The FEEL engine that also evaluates the decision tables; keeps what it has parsed, since forms repeat themselves. */
public final class CamundaFeel implements Feel {
    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final Map<String, Optional<ParsedExpression>> parsed = new ConcurrentHashMap<>();

    @Override
    public Object evaluate(String expression, Map<String, Object> context) {
        return parsed.computeIfAbsent(expression, this::parse)
                .map(known -> engine.evaluate(known, context))
                .filter(result -> result.isSuccess())
                .map(result -> result.result()).orElse(null);
    }

    private Optional<ParsedExpression> parse(String expression) {
        var result = engine.parseExpression(expression);
        return result.isSuccess() ? Optional.of(result.parsedExpression()) : Optional.empty();
    }
}
