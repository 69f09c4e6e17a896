package dev.assent.screening.match;

/** Says in which way two words match. */
final class How {
    /** above it two spellings are heard as the same */
    private static final double HEARD_THE_SAME = 0.9;

    private How() {
    }

    static String of(Word asked, Word listed, double nearness) {
        if (asked.text().equalsIgnoreCase(listed.text()) || asked.arabic() == listed.arabic() && asked.latin().equals(listed.latin())) {
            return "SAME";
        }
        if (asked.sense() != null && asked.sense().equals(listed.sense())) {
            return asked.arabic() == listed.arabic() ? "SPELLING" : "MEANING";
        }
        if (nearness >= HEARD_THE_SAME || asked.key().equals(listed.key())) {
            return asked.arabic() == listed.arabic() ? "SPELLING" : "SCRIPT";
        }
        return "SLIP";
    }
}
