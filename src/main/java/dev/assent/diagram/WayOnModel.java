package dev.assent.diagram;

import java.util.List;

/**
 * A way that files took, on a model.
 *
 * @param files    that took it, by the register
 * @param followed those of them whose steps the engine's history still has
 */
record WayOnModel(long files, long followed, List<Passed> nodes, List<Flow> flows) {
    /** @param files that were in the node */
    record Passed(String id, long files) {
    }

    /** @param files that went from the one node to the other */
    record Flow(String from, String to, long files) {
    }
}
