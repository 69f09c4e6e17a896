package dev.assent.engine.model;

import java.util.List;
import java.util.stream.Collectors;

/** The models cannot be deployed; nothing was changed. Its message is a sentence for each problem, in English. */
public final class ModelRefused extends RuntimeException {
    private final transient List<ModelProblem> problems;

    public ModelRefused(List<ModelProblem> problems) {
        super(problems.stream().map(ModelProblem::sentence).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    ModelRefused(ModelProblem problem) {
        this(List.of(problem));
    }

    ModelRefused(ModelProblem problem, Throwable cause) {
        this(problem);
        initCause(cause);
    }

    public List<ModelProblem> problems() {
        return problems;
    }

    /** The message in Arabic. */
    public String arabic() {
        return problems.stream().map(ModelProblem::arabicSentence).collect(Collectors.joining("\n"));
    }
}
