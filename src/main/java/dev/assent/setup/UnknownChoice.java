package dev.assent.setup;

import dev.assent.StartFailure;
import java.util.Collection;
import java.util.List;

/** The setting {@code assent.setups} names a setup that is not installed. */
final class UnknownChoice extends StartFailure {
    UnknownChoice(List<String> unknown, Collection<String> installed) {
        super("assent.setups names " + String.join(", ", unknown) + ", but no setup is called so. Installed are: " + String.join(", ", installed) + ".",
                "Correct assent.setups, or lay the setup into the folder of assent.models (docs/add-a-national-setup.md).", null);
    }
}
