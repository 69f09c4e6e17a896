package dev.assent.story;

import java.util.ArrayList;
import java.util.List;

/** Gathers everything that is wrong with one file of a story, so that it is told at once. */
final class Faults {
    private final String file;
    private final List<StoryFault> found;

    Faults(String file) {
        this(file, new ArrayList<>());
    }

    private Faults(String file, List<StoryFault> found) {
        this.file = file;
        this.found = found;
    }

    /** Those of another file that this one borrows from, gathered with its own. */
    Faults beside(String name) {
        return new Faults(file.substring(0, file.lastIndexOf('/') + 1) + name, found);
    }

    /** @param sentence key of the dictionary */
    void at(int line, String sentence, Object... args) {
        found.add(new StoryFault(file, line, sentence, List.of(args)));
    }

    List<StoryFault> found() {
        return List.copyOf(found);
    }

    boolean none() {
        return found.isEmpty();
    }
}
