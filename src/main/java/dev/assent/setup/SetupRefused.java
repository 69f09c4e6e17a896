package dev.assent.setup;

/** A national setup cannot be used; the message names the file and says why in one sentence. */
final class SetupRefused extends RuntimeException {
    SetupRefused(String file, String reason) {
        super("The national setup " + file + " cannot be used: " + reason);
    }
}
