package dev.assent.setup;

import dev.assent.StartFailure;
import java.util.List;
import java.util.stream.Collectors;

/** A national setup cannot be used; the message names the file and says why in one sentence. */
final class SetupRefused extends StartFailure {
    SetupRefused(String file, String reason) {
        super("The national setup " + file + " cannot be used: " + reason.strip().replaceAll("\\s*\\R\\s*", " "),
                "Mend the file and start again (docs/add-a-national-setup.md).", null);
    }

    /** Several files are wrong: each is named. */
    SetupRefused(List<SetupRefused> all) {
        super(all.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")),
                "Mend the file and start again (docs/add-a-national-setup.md).", null);
    }
}
