package dev.assent.engine;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;

/**
 * What a FEEL expression reads, as the engine's own parser understands it. Names that the expression itself defines (of a loop, a
 * context, a function) are none; nor are those in a filter, which may be the items' own, and those it asks whether they exist.
 *
 * @param paths    names with what is read of them, such as {@code [file, urgency]}
 * @param patterns to the functions that take one, literally written
 */
public record FeelNames(Set<List<String>> paths, List<String> patterns) {
    private static final Set<String> ASK_WHETHER_THERE = Set.of("is defined", "get or else");
    private static final Map<String, Integer> PATTERN_PLACES = Map.of("matches", 1, "replace", 1, "split", 1, "extract", 1);

    /** @return empty if the expression cannot be read */
    public static Optional<FeelNames> ofExpression(String text) {
        return of(false, text);
    }

    /** As {@link #ofExpression}, of what a row asks of an input. */
    public static Optional<FeelNames> ofTests(String text) {
        return of(true, text);
    }

    private static Optional<FeelNames> of(boolean tests, String text) {
        if (text.isBlank() || ModelSize.tooLong(text)) {
            return Optional.empty();
        }
        ParseResult parsed = FeelCheck.parse(tests, text);
        if (!parsed.isSuccess()) {
            return Optional.empty();
        }
        FeelNames names = new FeelNames(new LinkedHashSet<>(), new ArrayList<>());
        names.read(parsed.parsedExpression().expression(), Set.of());
        return Optional.of(names);
    }

    private void read(Object part, Set<String> own) {
        if (part instanceof Ref ref) {
            List<String> path = texts(ref.names());
            if (!own.contains(path.get(0))) {
                paths.add(path);
            }
        } else if (part instanceof For loop) {
            read(loop.exp(), with(loop.iterators(), own, "partial"));
        } else if (part instanceof SomeItem some) {
            read(some.condition(), with(some.iterators(), own));
        } else if (part instanceof EveryItem every) {
            read(every.condition(), with(every.iterators(), own));
        } else if (part instanceof ConstContext context) {
            with(context.entries(), own);
        } else if (part instanceof FunctionDefinition function) {
            read(function.body(), plus(own, texts(function.parameters())));
        } else if (part instanceof Filter filter) {
            read(filter.list(), own);
        } else if (part instanceof FunctionInvocation call) {
            call(call, own);
        } else {
            children(part, own);
        }
    }

    private void call(FunctionInvocation call, Set<String> own) {
        List<ConstString> literal = new ArrayList<>();
        Integer place = PATTERN_PLACES.get(call.function());
        List<Object> parameters = all(((Product) call.params()).productElement(0));
        if (place != null && parameters.size() > place && parameters.get(place) instanceof ConstString pattern) {
            literal.add(pattern);
        }
        literal.forEach(pattern -> patterns.add(pattern.value()));
        if (!ASK_WHETHER_THERE.contains(call.function())) {
            children(call.params(), own);
        }
    }

    // each entry may read those before it
    private Set<String> with(Object entries, Set<String> own, String... more) {
        Set<String> known = plus(own, List.of(more));
        for (Object entry : all(entries)) {
            Tuple2<?, ?> named = (Tuple2<?, ?>) entry;
            read(named._2(), known);
            known = plus(known, List.of(String.valueOf(named._1())));
        }
        return known;
    }

    private void children(Object part, Set<String> own) {
        if (part instanceof Iterable<?>) {
            all(part).forEach(each -> read(each, own));
        } else if (part instanceof Product product) {
            for (int i = 0; i < product.productArity(); i++) {
                read(product.productElement(i), own);
            }
        }
    }

    private static Set<String> plus(Set<String> own, List<String> more) {
        Set<String> both = new java.util.HashSet<>(own);
        both.addAll(more);
        return both;
    }

    private static List<String> texts(Object list) {
        return all(list).stream().map(String::valueOf).toList();
    }

    private static List<Object> all(Object list) {
        List<Object> found = new ArrayList<>();
        if (list instanceof Iterable<?> some) {
            for (Iterator<?> at = some.iterator(); at.hasNext();) {
                found.add(at.next());
            }
        }
        return found;
    }
}
