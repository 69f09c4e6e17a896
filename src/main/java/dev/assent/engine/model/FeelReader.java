package dev.assent.engine.model;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.PathExpression;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;

/** Walks through an expression as the engine's own parser has read it, and notes its names. */
final class FeelReader {
    private static final Set<String> ASK_WHETHER_THERE = Set.of("is defined", "get or else");
    private static final Map<String, Integer> PATTERN_PLACES = Map.of("matches", 1, "replace", 1, "split", 1, "extract", 1);

    private final FeelNames found;

    FeelReader(FeelNames found) {
        this.found = found;
    }

    /** @param own names that the expression defines, with the path of what they stand for, or an empty one */
    void read(Object part, Map<String, List<String>> own) {
        if (part instanceof Ref) {
            found.paths().addAll(path(part, own));
        } else if (part instanceof PathExpression path) {
            found.paths().addAll(path(part, own));
            read(path.path(), own);
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
            filter(filter, own);
        } else if (part instanceof FunctionInvocation call) {
            call(call, own);
        } else {
            children(part, own);
        }
    }

    /** What is read by it, as a path from a name that the expression does not define; empty if that cannot be said. */
    private static List<List<String>> path(Object part, Map<String, List<String>> own) {
        if (part instanceof Ref ref) {
            List<String> path = texts(ref.names());
            List<String> stands = own.getOrDefault(path.get(0), path.subList(0, 1));
            return stands.isEmpty() ? List.of() : List.of(Stream.concat(stands.stream(), path.stream().skip(1)).toList());
        }
        if (part instanceof PathExpression path) {
            return path(path.path(), own).stream().map(before -> Stream.concat(before.stream(), Stream.of(path.key())).toList()).toList();
        }
        return part instanceof Filter filter ? path(filter.list(), own) : List.of();
    }

    // a name may be the item's or a variable: that is for whoever knows both
    private void filter(Filter filter, Map<String, List<String>> own) {
        List<String> list = path(filter.list(), own).stream().findFirst().orElse(List.of());
        FeelNames inside = FeelNames.empty();
        Map<String, List<String>> known = new HashMap<>(own);
        known.put("item", list);
        new FeelReader(inside).read(filter.filter(), known);
        found.functions().addAll(inside.functions());
        found.patterns().addAll(inside.patterns());
        found.items().addAll(inside.items());
        for (List<String> path : inside.paths()) {
            if (!list.isEmpty() && path.size() > list.size() && path.subList(0, list.size()).equals(list)) {
                found.paths().add(path);
            } else if (!list.isEmpty()) {
                found.items().add(new FeelNames.Item(list, path.get(0)));
            }
        }
    }

    private void call(FunctionInvocation call, Map<String, List<String>> own) {
        if (!own.containsKey(call.function())) {
            found.functions().add(new FeelNames.Call(call.function(), call.params() instanceof PositionalFunctionParameters places ? all(places.params()).size() : -1));
        }
        Integer place = PATTERN_PLACES.get(call.function());
        List<Object> parameters = all(((Product) call.params()).productElement(0));
        if (place != null && parameters.size() > place && parameters.get(place) instanceof ConstString pattern) {
            found.patterns().add(pattern.value());
        }
        if (!ASK_WHETHER_THERE.contains(call.function())) {
            children(call.params(), own);
        }
    }

    // each entry may read those before it
    private Map<String, List<String>> with(Object entries, Map<String, List<String>> own, String... more) {
        Map<String, List<String>> known = plus(own, List.of(more));
        for (Object entry : all(entries)) {
            Tuple2<?, ?> named = (Tuple2<?, ?>) entry;
            read(named._2(), known);
            known.put(String.valueOf(named._1()), path(named._2(), known).stream().findFirst().orElse(List.of()));
        }
        return known;
    }

    private void children(Object part, Map<String, List<String>> own) {
        if (part instanceof Iterable<?>) {
            all(part).forEach(each -> read(each, own));
        } else if (part instanceof Product product) {
            for (int i = 0; i < product.productArity(); i++) {
                read(product.productElement(i), own);
            }
        }
    }

    private static Map<String, List<String>> plus(Map<String, List<String>> own, List<String> more) {
        Map<String, List<String>> both = new HashMap<>(own);
        more.forEach(name -> both.put(name, List.of()));
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
