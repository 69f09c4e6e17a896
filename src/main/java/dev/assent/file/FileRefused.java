package dev.assent.file;

import java.util.List;

/** An application that cannot be taken in; nothing of it is stored. */
public final class FileRefused extends RuntimeException {
    private final transient List<Fault> faults;

    public FileRefused(List<Fault> faults) {
        super(faults.toString());
        this.faults = faults;
    }

    public List<Fault> faults() {
        return faults;
    }
}
