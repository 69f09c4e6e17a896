package dev.assent.naming;

import dev.assent.engine.model.ModelElement;
import dev.assent.engine.model.ModelProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The variables that expressions of processes read, and those that calls pass on and take over. */
final class ExpressionNames {
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.$])([A-Za-z_]\\w*)(?!\\w)(?!\\s*[(:])");
    // a method at the end is none of the file's facts
    private static final Pattern FILE = Pattern.compile("(?<![\\w.$])file(?:\\s*+\\.\\s*+[A-Za-z_]\\w*+(?!\\s*\\())++");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "eq", "ne", "lt", "gt", "le", "ge", "true", "false", "null", "empty",
            "div", "mod", "instanceof", "execution", "task", "externalTask", "variableScope", "authenticatedUserId", "decisionResult", "error");

    private final Holdings holdings;
    private final Predicate<String> isStep;
    private final Function<Drawing, Later> later;
    private final List<ModelProblem> problems = new ArrayList<>();

    ExpressionNames(Holdings holdings, Predicate<String> isStep, Function<Drawing, Later> later) {
        this.later = later;
        this.holdings = holdings;
        this.isStep = isStep;
    }

    List<ModelProblem> problems() {
        Set<String> anywhere = holdings.anywhere();
        for (Drawing drawing : holdings.drawings()) {
            if (!holdings.everything(drawing)) {
                drawing.elements().forEach(element -> expressions(drawing, element));
                drawing.calls().forEach(call -> call.in().forEach(in -> passedOn(drawing, in, anywhere)));
            }
            drawing.calls().forEach(call -> takenOver(drawing, call));
        }
        return problems;
    }

    private void passedOn(Drawing drawing, ModelElement in, Set<String> anywhere) {
        String name = in.attribute("source");
        String setters = later.apply(drawing).at(in).get(name);
        if (isUnknown(name, anywhere)) {
            problems.add(NameFault.PASSED.at(drawing.file(), in, name));
        } else if (setters != null) {
            problems.add(NameFault.LATER.at(drawing.file(), in, name, in.owner(), setters));
        }
    }

    private static boolean isUnknown(String name, Set<String> known) {
        return !name.isEmpty() && !known.contains(name) && !Holdings.EVERY_TASK.contains(name) && !Holdings.EVERY_FILE.contains(name);
    }

    private void takenOver(Drawing drawing, Drawing.Call call) {
        Drawing callee = holdings.of(call.called());
        if (callee != null && !holdings.everything(callee)) {
            call.out().stream().filter(out -> isUnknown(out.attribute("source"), holdings.names(callee)))
                    .forEach(out -> problems.add(NameFault.RETURNED.at(drawing.file(), out, out.attribute("source"), call.called())));
        }
    }

    private void expressions(Drawing drawing, ModelElement element) {
        // what is taken over from a call is read where the called process runs
        if (!element.is("documentation", "property", "text", "out")) {
            Stream.concat(element.attributes().values().stream(), Stream.of(element.text())).forEach(text -> {
                for (Matcher found = EXPRESSION.matcher(text); found.find();) {
                    expression(drawing, element, found.group(), found.group(1));
                }
            });
        }
    }

    private void expression(Drawing drawing, ModelElement element, String whole, String inside) {
        Set<String> said = new HashSet<>();
        String plain = inside.replaceAll("'[^']*'|\"[^\"]*\"", "''");
        for (Matcher name = NAME.matcher(plain); name.find();) {
            String root = name.group(1);
            if (said.add(root) && !WORDS.contains(root) && !holdings.names(drawing).contains(root) && !Holdings.EVERY_TASK.contains(root)
                    && !isStep.test(root)) {
                problems.add(NameFault.EXPRESSION.at(drawing.file(), element, whole, root, drawing.name()));
            } else if (later.apply(drawing).at(element).containsKey(root)) {
                problems.add(NameFault.LATER.at(drawing.file(), element, root, whole, later.apply(drawing).at(element).get(root)));
            }
        }
        for (Matcher path = FILE.matcher(plain); path.find();) {
            FeelFaults.ofPath(List.of(path.group().split("\\s*\\.\\s*")))
                    .forEach(found -> problems.add(found.fault().at(drawing.file(), element, found.details())));
        }
    }
}
