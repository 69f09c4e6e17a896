package dev.assent.drawing;

import java.util.List;

/**
 * A flow or an association as it is drawn.
 *
 * @param byDefault taken where no condition of its gateway holds
 * @param label     where its name stands, or null
 */
record Edge(String id, String type, String name, boolean byDefault, List<Point> points, Box label) {
}
