package dev.assent.table;

import dev.assent.engine.model.ModelProblem;
import java.util.List;

/** Knows what one kind of table may say. */
public interface TableCheck {
    /** Everything in the setup's tables of this kind that nobody could act on. */
    List<ModelProblem> problems(SetupTables tables);
}
