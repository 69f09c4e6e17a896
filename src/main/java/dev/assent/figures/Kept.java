package dev.assent.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is kept of files that are counted.
 *
 * @param current    those of which it is noted that they are counted by the rules of today
 * @param decided    those that were counted as decided
 * @param steps      of their ended steps, by kind and id
 * @param fileMonths in which they ended
 * @param stepMonths in which their steps ended
 * @param stepRows   of all their steps, as they are written
 */
record Kept(Set<String> current, Set<String> decided, Map<String, StepFigure.Before> steps, Set<String> fileMonths, Set<String> stepMonths, Set<StepRow> stepRows) {
    Kept() {
        this(new HashSet<>(), new HashSet<>(), new HashMap<>(), new TreeSet<>(), new TreeSet<>(), new HashSet<>());
    }

    void file(String number, boolean asOfToday, boolean asDecided, String month) {
        if (asOfToday) {
            current.add(number);
        }
        if (asDecided) {
            decided.add(number);
        }
        if (month != null) {
            fileMonths.add(month);
        }
    }

    void step(String name, String month, StepFigure.Before before) {
        steps.put(name, before);
        stepMonths.add(month);
    }
}
