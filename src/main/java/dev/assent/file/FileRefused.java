package dev.assent.file;

import java.util.List;

/** An application that cannot be taken in; nothing of it is stored. */
final class FileRefused extends RuntimeException {
    private final transient List<Fault> faults;

    FileRefused(List<Fault> faults) {
        super(faults.toString());
        this.faults = faults;
    }

    List<Fault> faults() {
        return faults;
    }
}
