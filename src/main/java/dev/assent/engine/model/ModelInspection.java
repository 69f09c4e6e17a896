package dev.assent.engine.model;

import java.util.List;

/** Knows what one kind of fault looks like in a set of models. Every bean of this type is asked before anything is deployed. */
@FunctionalInterface
public interface ModelInspection {
    /** Everything of this kind that is wrong, not only the first; files that cannot be read are the reader's to name. */
    List<ModelProblem> problems(ModelSet models);
}
