package dev.assent.engine.feel;

import camundajar.impl.scala.None$;
import camundajar.impl.scala.Option;
import camundajar.impl.scala.Some;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import dev.assent.form.Feel;
import java.util.Map;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.context.VariableProvider;

/** FEEL for the rules of forms. */
public final class FormFeel implements Feel {
    private final KeptFeel kept;

    @SuppressWarnings("deprecation")
    public FormFeel() {
        FeelEngineBuilder java = FeelEngineBuilder.forJava();
        kept = new KeptFeel(new FeelEngine(java.functionProvider(), java.valueMapper(), java.configuration(), java.clock()));
    }

    /** Null also where there is no value. */
    @Override
    public Object evaluate(String expression, Map<String, Object> context) {
        return kept.expression(expression, new Values(context)).value();
    }

    private record Values(Map<String, Object> values) implements VariableProvider {
        @Override
        public Option<Object> getVariable(String name) {
            return values.containsKey(name) ? new Some<>(values.get(name)) : (Option<Object>) (Option<?>) None$.MODULE$;
        }

        @Override
        public Iterable<String> keys() {
            return CollectionConverters.asScala(values.keySet());
        }
    }
}
