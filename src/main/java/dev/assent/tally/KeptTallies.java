package dev.assent.tally;

import java.util.List;

/** The tallies whose months are kept; their names tell them apart. */
@FunctionalInterface
public interface KeptTallies {
    List<Tally> all();
}
