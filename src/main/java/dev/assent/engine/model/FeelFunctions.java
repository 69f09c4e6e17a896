package dev.assent.engine.model;

import camundajar.impl.scala.collection.Iterator;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.syntaxtree.ValFunction;
import org.camunda.feel.valuemapper.ValueMapper;

/** The functions of FEEL, asked of the engine itself: it makes null of a call of any other. */
public final class FeelFunctions {
    private static final Map<String, Collection<Integer>> VALUES = read();
    private static final int ANY = -1;

    private FeelFunctions() {
    }

    private static Map<String, Collection<Integer>> read() {
        BuiltinFunctions functions = new BuiltinFunctions(FeelEngineClock.SystemClock$.MODULE$, ValueMapper.defaultValueMapper());
        Map<String, Collection<Integer>> found = new TreeMap<>();
        for (Iterator<String> names = functions.functionNames().iterator(); names.hasNext();) {
            String name = names.next();
            Collection<Integer> values = found.computeIfAbsent(name, key -> new TreeSet<>());
            for (Iterator<ValFunction> kinds = functions.getFunctions(name).iterator(); kinds.hasNext();) {
                ValFunction kind = kinds.next();
                values.add(kind.hasVarArgs() ? ANY : kind.params().size());
            }
        }
        return found;
    }

    public static boolean exists(String name) {
        return VALUES.containsKey(name);
    }

    /** @param values how many it is handed; negative: by their names */
    public static boolean takes(String name, int values) {
        return values < 0 || VALUES.get(name).contains(ANY) || VALUES.get(name).contains(values);
    }

    /** How many values it takes, such as "2 or 3". */
    public static String taken(String name) {
        return VALUES.get(name).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Those of which a misspelt name may be one, the nearest first. */
    public static String similarTo(String name) {
        return VALUES.keySet().stream().filter(known -> distance(known, name) <= Math.max(2, name.length() / 3))
                .sorted(java.util.Comparator.comparingInt(known -> distance(known, name))).limit(5).collect(Collectors.joining(", "));
    }

    /** How many letters are to be put in, taken out or changed to make one of the other (Levenshtein). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[row.length - 1];
    }
}
