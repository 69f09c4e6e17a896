package dev.assent.file;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Everything that the variable {@code file} may have; of one file a part of it may be missing. */
public final class FileFacts {
    /** What models may read of it, such as {@code file.urgency}. */
    public static final Set<String> NAMES = names();

    private FileFacts() {
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
