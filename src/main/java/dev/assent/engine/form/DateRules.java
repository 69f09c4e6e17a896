package dev.assent.engine.form;

import dev.assent.form.DateRange;

/** Knows which days make sense as an answer to a question. */
@FunctionalInterface
public interface DateRules {
    /**
     * The days, by the zone of the State that decides.
     *
     * @param question key of the question, such as {@code validUntil}
     * @param setup    the national setup; null where none is known yet
     */
    DateRange range(String question, String setup);
}
