package dev.assent.edge;

import java.util.regex.Pattern;
import org.springframework.util.unit.DataSize;

/**
 * How large one kind of request may be. A request that is too large to be read at all is refused in these words, too, so that its sender
 * is told one figure and not first another.
 *
 * @param address  which requests, by their path
 * @param most     of it is taken
 * @param sentence key of the dictionary, with the figure in megabytes
 */
public record SizeLimit(Pattern address, DataSize most, String sentence) {
}
