package dev.assent.committee;

/** What a ballot comes to, as the tables say it. */
enum Outcome {
    APPROVED,
    REFUSED,
    /** no question was carried */
    NOT_UNANIMOUS,
    /** too few members took part */
    NO_QUORUM;

    /** What the decision has to follow: APPROVE, REFUSE or NONE. */
    String mandate() {
        return switch (this) {
            case APPROVED -> "APPROVE";
            case REFUSED -> "REFUSE";
            default -> "NONE";
        };
    }
}
