package dev.assent.engine.model;

import java.util.List;

/** Tries models that nothing seems wrong with. Every bean of this type is asked when all inspections have found nothing, before anything is deployed. */
@FunctionalInterface
public interface ModelTrial {
    /** Why the models must not be deployed, each for the person who changed them; empty: nothing speaks against it. */
    List<ModelProblem> problems(ModelSet models);
}
