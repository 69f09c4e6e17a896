package dev.assent.engine.feel;

import camundajar.impl.scala.collection.Iterator;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.EvaluationFailure;
import org.camunda.feel.api.EvaluationFailureType;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.EvaluationFailureCollector;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;

/**
 * A FEEL engine that parses each text once and makes the built-in functions once; the engine it is made of does both for every
 * cell of every table, which took a quarter of the processor's time of a decided file (docs/performance.md).
 */
@SuppressWarnings("deprecation")
final class KeptFeel {
    /** More texts than all models and forms of an office have; a program that makes texts up does not fill the memory. */
    private static final int MOST = 50_000;
    private final FeelEngine engine;
    private final FeelInterpreter interpreter;
    private final FunctionProvider functions;
    private final Map<String, Either<FeelEngine.Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
    private final Map<String, Either<FeelEngine.Failure, ParsedExpression>> tests = new ConcurrentHashMap<>();

    /** What came of an evaluation: a value (or null), or why there is none. */
    record Outcome(Object value, String failure) {
    }

    KeptFeel(FeelEngine engine) {
        this.engine = engine;
        this.interpreter = new FeelInterpreter(engine.valueMapper());
        this.functions = new FunctionProvider.CompositeFunctionProvider(
                CollectionConverters.asScala(List.of(new BuiltinFunctions(engine.clock(), engine.valueMapper()), engine.functionProvider())).toList());
    }

    Outcome expression(String text, VariableProvider variables) {
        return evaluate(kept(expressions, text, engine::parseExpression), variables);
    }

    /** @param variables among them the name of the input, as the FEEL engine wants it */
    Outcome tests(String text, VariableProvider variables) {
        return evaluate(kept(tests, text, engine::parseUnaryTests), variables);
    }

    private static <T> T kept(Map<String, T> known, String text, Function<String, T> parse) {
        T found = known.get(text);
        if (found == null) {
            found = parse.apply(text);
            if (known.size() < MOST) {
                known.put(text, found);
            }
        }
        return found;
    }

    private Outcome evaluate(Either<FeelEngine.Failure, ParsedExpression> parsed, VariableProvider variables) {
        if (parsed.isLeft()) {
            return new Outcome(null, parsed.left().get().message());
        }
        ParsedExpression expression = parsed.toOption().get();
        EvalContext context = new EvalContext(engine.valueMapper(), variables, functions, new EvaluationFailureCollector());
        try {
            Val value = interpreter.eval(expression.expression(), context);
            String failure = failure(value, context, expression.text());
            return failure == null ? new Outcome(engine.valueMapper().unpackVal(value), null) : new Outcome(null, failure);
        } catch (RuntimeException failed) {
            return new Outcome(null, "failed to evaluate expression '" + expression.text() + "' : " + failed);
        }
    }

    private static String failure(Val value, EvalContext context, String text) {
        for (Iterator<EvaluationFailure> each = context.failureCollector().failures().iterator(); each.hasNext();) {
            EvaluationFailure one = each.next();
            if (one.failureType() == EvaluationFailureType.ASSERT_FAILURE$.MODULE$) {
                return "Assertion failure on evaluate the expression '" + text + "': " + one.failureMessage();
            }
        }
        String error = value instanceof ValError usual ? usual.error() : value instanceof ValFatalError fatal ? fatal.error() : null;
        return error == null ? null : "failed to evaluate expression '" + text + "': " + error;
    }
}
