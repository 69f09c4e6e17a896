package dev.assent.intake;

import dev.assent.file.LicenseFile;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that the variable {@code file} may have; of one file a part of it may be missing. */
public final class FileFacts {
    /** What models may read of it, such as {@code file.urgency}. */
    public static final Set<String> NAMES = names();

    private static final Map<String, Class<?>> PARTS = parts(LicenseFile.class);

    private FileFacts() {
    }

    /**
     * What a fact has below it.
     *
     * @param path such as {@code [applicant]} or {@code [lines]}, of which each item is meant
     * @return empty set for a single value; nothing where anything may be
     */
    public static Optional<Set<String>> below(List<String> path) {
        if (path.get(0).equals("destinationName")) {
            return Optional.empty();
        }
        Class<?> type = PARTS.get(path.get(0));
        Set<String> names = type == null || !type.isRecord() || path.size() > 1 ? Set.of() : new TreeSet<>(parts(type).keySet());
        // where an applicant is told is not for models
        if (type == LicenseFile.Party.class && path.size() == 1) {
            names.remove("mail");
        }
        return Optional.of(names);
    }

    private static Map<String, Class<?>> parts(Class<?> type) {
        Map<String, Class<?>> parts = new TreeMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            parts.put(part.getName(), part.getGenericType() instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : part.getType());
        }
        return parts;
    }

    private static Set<String> names() {
        // derived from the lines, or known only to the register
        Set<String> names = new TreeSet<>(Set.of("kind", "number", "supersedes", "receivedAt", "destinationName", "categories", "currencies", "totalValue",
                "ammunition", "smallArms", "uncontrolled", "completeAt", "outerLimit", "otherTracks"));
        names.addAll(Suspicions.SAID);
        Arrays.stream(LicenseFile.class.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
        names.remove("language");
        return java.util.Collections.unmodifiableSet(names);
    }
}
