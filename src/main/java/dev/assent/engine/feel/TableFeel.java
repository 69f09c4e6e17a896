package dev.assent.engine.feel;

import camundajar.impl.scala.Option;
import camundajar.impl.scala.Some;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.scala.ContextVariableWrapper;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** FEEL for decision tables. A cell that only lists texts, as most do, is answered without the FEEL engine when the input is a text. */
public final class TableFeel extends ScalaFeelEngine {
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern TEXTS = Pattern.compile("\\s*" + TEXT + "(?:\\s*,\\s*" + TEXT + ")*\\s*");
    private static final int MOST = 50_000;
    private final KeptFeel kept;
    private final Map<String, Set<String>> lists = new ConcurrentHashMap<>();

    /** @param functions an office's own, or null */
    public TableFeel(List<FeelCustomFunctionProvider> functions) {
        super(functions);
        kept = new KeptFeel(feelEngine);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        return (T) value(kept.expression(expression, new ContextVariableWrapper(variables)));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String input, VariableContext variables) {
        Set<String> texts = texts(tests);
        if (!texts.isEmpty() && variables.containsVariable(input) && variables.resolve(input).getValue() instanceof String text) {
            return texts.contains(text);
        }
        Boolean fits = (Boolean) value(kept.tests(tests, new Inputs(input, variables)));
        return fits != null && fits;
    }

    private static Object value(KeptFeel.Outcome outcome) {
        if (outcome.failure() != null) {
            throw LOGGER.evaluationException(outcome.failure());
        }
        return outcome.value();
    }

    /** The texts that a cell lists; empty if it says anything else. */
    private Set<String> texts(String tests) {
        Set<String> known = lists.get(tests);
        if (known == null) {
            known = TEXTS.matcher(tests).matches() ? TEXT.matcher(tests).results().map(text -> text.group(1)).collect(Collectors.toSet()) : Set.of();
            if (lists.size() < MOST) {
                lists.put(tests, known);
            }
        }
        return known;
    }

    /** The variables, and what the FEEL engine calls the name of the one that a cell judges. */
    private static final class Inputs extends ContextVariableWrapper {
        private final String input;

        Inputs(String input, VariableContext variables) {
            super(variables);
            this.input = input;
        }

        @Override
        public Option<Object> getVariable(String name) {
            return name.equals(INPUT_VARIABLE_NAME) ? new Some<>(input) : super.getVariable(name);
        }
    }
}
