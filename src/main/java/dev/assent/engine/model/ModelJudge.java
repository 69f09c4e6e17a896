package dev.assent.engine.model;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;

/** Says whether a whole set of models may run in this application. */
class ModelJudge {
    private static final int MOST = 200;
    private final ListableBeanFactory beans;

    ModelJudge(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** @throws ModelRefused with everything that is wrong */
    void accept(ModelSet models) {
        List<ModelProblem> tooMuch = ModelSize.problems(models);
        List<ModelProblem> inspected = tooMuch.isEmpty() ? all(models) : tooMuch;
        List<ModelProblem> problems = inspected.isEmpty() ? tried(models) : inspected;
        if (!problems.isEmpty()) {
            throw new ModelRefused(problems.size() <= MOST ? problems : shortened(problems));
        }
    }

    private List<ModelProblem> tried(ModelSet models) {
        return beans.getBeanProvider(ModelTrial.class).orderedStream().flatMap(trial -> trial.problems(models).stream()).toList();
    }

    // a table of thousands of rows with one wrong name says it thousands of times
    private static List<ModelProblem> shortened(List<ModelProblem> problems) {
        return Stream.concat(problems.stream().limit(MOST), Stream.of(ModelFault.MORE.at(ModelDeployment.NAME, problems.size() - MOST))).toList();
    }

    private List<ModelProblem> all(ModelSet models) {
        Stream<ModelProblem> asked = beans.getBeanProvider(ModelInspection.class).orderedStream()
                .flatMap(inspection -> inspection.problems(models).stream());
        return Stream.concat(ModelCheck.problems(models, this::isStep).stream(), asked).distinct().toList();
    }

    private boolean isStep(String bean) {
        Class<?> type = beans.containsBean(bean) ? beans.getType(bean) : null;
        return type != null && (JavaDelegate.class.isAssignableFrom(type)
                || TaskListener.class.isAssignableFrom(type) || ExecutionListener.class.isAssignableFrom(type));
    }
}
