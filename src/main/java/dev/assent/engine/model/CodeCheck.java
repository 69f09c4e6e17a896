package dev.assent.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what would let a model run code on the server or in a browser: scripts, classes, connectors, commands, mails, workers from
 * outside, and every kind of form but the JSON forms that Tasklist draws itself. Names count in any case and under any prefix.
 */
final class CodeCheck {
    private static final Set<String> SCRIPTS = Set.of("script", "scripttask", "connector", "connectorid");
    private static final Set<String> GENERATED_FORMS = Set.of("formdata", "formfield", "formproperty");
    private static final Set<String> CONDITIONS = Set.of("conditionexpression", "condition");
    private static final Set<String> CODE_TASKS = Set.of("shell", "mail", "external");

    private CodeCheck() {
    }

    static List<ModelProblem> problems(String file, List<ModelElement> elements) {
        List<ModelProblem> problems = new ArrayList<>();
        for (ModelElement element : elements) {
            String name = element.type().toLowerCase(Locale.ROOT);
            if (SCRIPTS.contains(name)) {
                problems.add(code(file, element, "a script (" + element.type() + ")"));
            } else if (GENERATED_FORMS.contains(name)) {
                problems.add(ModelFault.FORM_KEY.at(file, element.type()).at(element.owner(), element.line()));
            }
            element.attributes().forEach((attribute, value) -> attribute(file, element, name, attribute, value, problems));
        }
        return problems;
    }

    private static void attribute(String file, ModelElement element, String name, String attribute, String value, List<ModelProblem> problems) {
        // a second attribute of one name is read with its prefix
        String local = attribute.substring(attribute.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        if (local.equals("formkey")) {
            problems.add(ModelFault.FORM_KEY.at(file, attribute).at(element.owner(), element.line()));
        } else if (local.endsWith("class")) {
            // class, formHandlerClass, variableMappingClass
            problems.add(code(file, element, "a Java class (" + value + ")"));
        } else if (local.equals("type") && CODE_TASKS.contains(value.strip().toLowerCase(Locale.ROOT))) {
            problems.add(code(file, element, "a task of type " + value.strip()));
        } else if (CONDITIONS.contains(name) && (local.equals("language") || local.equals("resource"))) {
            problems.add(code(file, element, "a script (" + element.type() + ")"));
        } else if (local.equals("expressionlanguage") && !value.isBlank() && !isTableLanguage(value)) {
            problems.add(code(file, element, "a script (" + value + ")"));
        }
    }

    // FEEL, by any of its addresses, and the engine's own expressions; every other language is a script
    private static boolean isTableLanguage(String language) {
        String plain = language.toLowerCase(Locale.ROOT);
        return plain.contains("feel") || plain.equals("juel") || plain.contains("xpath") || plain.contains("omg.org");
    }

    private static ModelProblem code(String file, ModelElement element, String what) {
        return ModelFault.CODE.at(file, what).at(element.owner(), element.line());
    }
}
