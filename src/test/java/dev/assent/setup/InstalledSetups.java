package dev.assent.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The setups that are shipped, read as the application reads them. */
public final class InstalledSetups {
    private InstalledSetups() {
    }

    public static NationalSetups shipped() {
        try {
            return new NationalSetups("", List.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
