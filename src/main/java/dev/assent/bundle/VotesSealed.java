package dev.assent.bundle;

/** The record holds votes that nobody may see yet. */
class VotesSealed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
