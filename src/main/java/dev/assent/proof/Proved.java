package dev.assent.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Remembers the last signatures that were found valid: what is valid stays so, and the records of open files are proved again and again. */
final class Proved {
    private static final int MOST = 50_000;
    private final Map<String, Boolean> valid = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    /** @param computation whether the signature is valid; asked unless it is known to be */
    boolean holds(String signature, BooleanSupplier computation) {
        synchronized (valid) {
            if (valid.containsKey(signature)) {
                return true;
            }
        }
        boolean found = computation.getAsBoolean();
        if (found) {
            synchronized (valid) {
                valid.put(signature, true);
            }
        }
        return found;
    }
}
