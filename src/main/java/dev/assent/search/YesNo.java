package dev.assent.search;

/** A filter that is on, off, or not asked for. */
enum YesNo {
    YES, NO, EITHER;

    static YesNo of(String field, String value) {
        if (value == null || value.isEmpty()) {
            return EITHER;
        }
        return switch (value) {
            case "true" -> YES;
            case "false" -> NO;
            default -> throw new NotAsked(field, "The value is true or false.");
        };
    }
}
