package dev.assent.tally;

/** Facts of decision times, each with its month. */
public enum Facts {
    FILE("register.figure_file", "f"),
    STEP("register.figure_step", "s"),
    TASK("register.figure_task", "s");

    final String table;
    /** Under which conditions name it. */
    final String alias;

    Facts(String table, String alias) {
        this.table = table;
        this.alias = alias;
    }
}
