package dev.assent.menu;

import dev.assent.register.Reader;
import java.util.function.Predicate;

/**
 * A page of ours with an entry in the navigation of a webapp.
 *
 * @param name of its entry, as the script that draws it has it
 * @param to   who may read it
 */
public record OfferedPage(String name, Predicate<Reader> to) {
}
