package dev.assent.search;

import dev.assent.register.ReadableFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conditions of a query that must all hold, with their parameters by name. */
final class Conditions {
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final ReadableFiles.Condition reader;

    Conditions(ReadableFiles.Condition reader) {
        this.reader = reader;
        all.add(reader.known());
        parameters.putAll(reader.parameters());
    }

    void add(String sql) {
        all.add(sql);
    }

    /** A condition with the parameter of this name. */
    void add(String sql, String name, Object value) {
        all.add(sql);
        parameters.put(name, value);
    }

    /** A condition on what only those may know who see the file whole: for others it never holds. */
    void addWhole(String sql) {
        all.add(reader.overseer() ? sql : "(" + reader.whole() + " and " + sql + ")");
    }

    void parameter(String name, Object value) {
        parameters.put(name, value);
    }

    ReadableFiles.Condition reader() {
        return reader;
    }

    String sql() {
        return String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
