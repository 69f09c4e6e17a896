package dev.assent.story;

import java.time.LocalDateTime;
import java.util.List;

/** A moment of a story: what people do then, and what must then be so. */
record Day(int line, LocalDateTime at, List<Act> acts, List<Check> checks) {
}
