package dev.assent.engine.model;

import dev.assent.edge.SizeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.unit.DataSize;

/**
 * How much a set of models may be. Every deployment keeps a copy of the whole set, and whatever is nested is read by code that
 * calls itself; the limits are ten times what the shipped setups need.
 */
final class ModelSize {
    static final int FILES = 1_000;
    static final int BYTES_OF_FILE = 2_000_000;
    static final int BYTES_OF_SET = 30_000_000;
    /** What is larger than any request is refused before it is read, by the figures of what is read. */
    static final SizeLimit REQUEST = new SizeLimit(Pattern.compile("/(engine-rest|camunda/api/engine)(/engine/[^/]+)?/deployment/create/?"),
            DataSize.ofMegabytes(BYTES_OF_SET / 1_000_000), "The models are too large: at most 2 MB each and {0} MB together are accepted.");
    static final int ELEMENTS = 60_000;
    static final int DEPTH = 60;
    static final int EXPRESSION = 4_000;

    private ModelSize() {
    }

    /** What is too much to be read at all. */
    static List<ModelProblem> problems(ModelSet models) {
        List<ModelProblem> problems = new ArrayList<>();
        Map<String, byte[]> files = models.resources();
        if (files.size() > FILES) {
            problems.add(ModelFault.TOO_MANY_FILES.at(ModelDeployment.NAME, files.size(), FILES));
        }
        long all = files.values().stream().mapToLong(content -> content.length).sum();
        if (all > BYTES_OF_SET) {
            problems.add(ModelFault.TOO_BIG_SET.at(ModelDeployment.NAME, all, BYTES_OF_SET));
        }
        files.forEach((name, content) -> {
            if (content.length > BYTES_OF_FILE) {
                problems.add(ModelFault.TOO_BIG.at(name, content.length, BYTES_OF_FILE));
            } else if (name.endsWith(".form") && depth(new String(content, java.nio.charset.StandardCharsets.UTF_8)) > DEPTH) {
                problems.add(ModelFault.TOO_DEEP.at(name, DEPTH));
            }
        });
        return problems;
    }

    /** Expressions that are longer, or have more brackets in each other, than anybody can read. */
    static List<ModelProblem> expressions(String file, List<ModelElement> elements) {
        return elements.stream().filter(element -> tooLong(expression(file, element)))
                .map(element -> ModelFault.TOO_LONG.at(file, EXPRESSION, DEPTH).at(element.owner(), element.line())).toList();
    }

    static boolean tooLong(String expression) {
        return expression.length() > EXPRESSION || depth(expression) > DEPTH;
    }

    // what is written for people may be long
    private static String expression(String file, ModelElement element) {
        if (element.is("text") && file.endsWith(".dmn") || element.text().contains("{") && !element.is("documentation", "description", "text")) {
            return element.text();
        }
        return element.attributes().values().stream().filter(value -> value.contains("${") || value.contains("#{")).findFirst().orElse("");
    }

    /** How many brackets stand in each other; those in texts do not count. */
    static int depth(String text) {
        int deepest = 0;
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quoted && sign == '\\') {
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && "([{".indexOf(sign) >= 0) {
                deepest = Math.max(deepest, ++depth);
            } else if (!quoted && ")]}".indexOf(sign) >= 0) {
                depth--;
            }
        }
        return deepest;
    }
}
