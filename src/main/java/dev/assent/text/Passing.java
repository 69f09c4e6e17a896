package dev.assent.text;

/** Knows failures that are nobody's fault and pass, such as a database that is away; they are answered elsewhere. */
public interface Passing {
    /** Whether such a failure is this one, or one of its causes. */
    boolean isBehind(Throwable failure);
}
