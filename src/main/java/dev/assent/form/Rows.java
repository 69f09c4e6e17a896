package dev.assent.form;

import java.util.List;

/** A dynamic list: a list of rows, each answering the same questions. */
record Rows(List<String> path, String label, List<String> hides, Scope row) {
    /** No file has more; keeps a submission from filling the memory. */
    static final int MOST = 1000;
}
