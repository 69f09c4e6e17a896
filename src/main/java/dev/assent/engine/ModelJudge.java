package dev.assent.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;

/** Says whether a whole set of models may run in this application. */
class ModelJudge {
    private final ListableBeanFactory beans;

    ModelJudge(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** @throws ModelRefused with everything that is wrong */
    void accept(ModelSet models) {
        List<ModelProblem> problems = ModelCheck.problems(models, this::isStep);
        if (!problems.isEmpty()) {
            throw new ModelRefused(problems);
        }
    }

    private boolean isStep(String bean) {
        Class<?> type = beans.containsBean(bean) ? beans.getType(bean) : null;
        return type != null && (JavaDelegate.class.isAssignableFrom(type)
                || TaskListener.class.isAssignableFrom(type) || ExecutionListener.class.isAssignableFrom(type));
    }
}
