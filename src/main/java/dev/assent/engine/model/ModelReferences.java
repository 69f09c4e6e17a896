package dev.assent.engine.model;

import dev.assent.engine.model.ModelNames.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a model points at must exist, or the file stops there months after it began. */
final class ModelReferences {
    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");

    private final ModelNames names;
    private final Predicate<String> stepExists;

    ModelReferences(ModelNames names, Predicate<String> stepExists) {
        this.names = names;
        this.stepExists = stepExists;
    }

    List<ModelProblem> missing(String file, List<ModelElement> elements) {
        List<ModelProblem> missing = new ArrayList<>();
        for (ModelElement element : elements) {
            ModelProblem problem = missing(file, element);
            if (problem != null) {
                missing.add(problem.at(element.owner(), element.line()));
            }
        }
        return missing;
    }

    private ModelProblem missing(String file, ModelElement element) {
        if (isMissing(Kind.PROCESS, element.attribute("calledElement"))) {
            return ModelFault.NO_PROCESS.at(file, element.attribute("calledElement"));
        }
        if (isMissing(Kind.DECISION, element.attribute("decisionRef"))) {
            return ModelFault.NO_DECISION.at(file, element.attribute("decisionRef"));
        }
        if (isMissing(Kind.FORM, element.attribute("formRef"))) {
            return ModelFault.NO_FORM.at(file, element.attribute("formRef"));
        }
        if (element.is("property")) {
            return missing(file, element.attribute("name"), element.attribute("value").strip().split("[,\\s]+"));
        }
        Matcher bean = BEAN.matcher(element.attribute("delegateExpression"));
        return bean.matches() && !stepExists.test(bean.group(1)) ? ModelFault.NO_STEP.at(file, bean.group(1)) : null;
    }

    // the properties that name others: several, with commas
    private ModelProblem missing(String file, String property, String[] ids) {
        for (String id : ids) {
            if (property.equals("checkedBy") && isMissing(Kind.DECISION, id)) {
                return ModelFault.NO_DECISION.at(file, id);
            }
            if (property.equals("during") && isMissing(Kind.PROCESS, id)) {
                return ModelFault.NO_PROCESS.at(file, id);
            }
        }
        return null;
    }

    private boolean isMissing(Kind kind, String id) {
        boolean literal = !id.isEmpty() && !id.contains("{");
        return literal && !names.has(kind, id);
    }
}
