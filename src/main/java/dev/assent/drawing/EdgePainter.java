package dev.assent.drawing;

import java.util.function.UnaryOperator;

/** Paints one flow with its name. */
final class EdgePainter {
    private final Svg svg;
    private final Marks marks;
    private final UnaryOperator<String> words;
    private final String heads;

    /** @param heads what the ids of arrow heads begin with, one for each picture of a page */
    EdgePainter(Svg svg, Marks marks, UnaryOperator<String> words, String heads) {
        this.svg = svg;
        this.marks = marks;
        this.words = words;
        this.heads = heads;
    }

    /** An arrow head in each colour that lines have. */
    void heads() {
        svg.raw("<defs>");
        head("plain", Mark.style(null));
        for (Mark mark : Mark.values()) {
            head(mark.name(), Mark.style(mark));
        }
        svg.raw("</defs>\n");
    }

    private void head(String name, Mark.Style style) {
        svg.raw("<marker id=\"" + heads + name + "\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
                + "<path d=\"M0 1L10 5L0 9z\" fill=\"" + style.stroke() + "\"/></marker>");
    }

    void paint(Edge edge) {
        Mark mark = marks.marks().get(edge.id());
        Mark.Style style = Mark.style(mark);
        boolean flow = !edge.type().equals("association");
        svg.polyline(edge.points(), flow ? " marker-end=\"url(#" + heads + (mark == null ? "plain" : mark.name()) + ")\"" : "",
                flow ? style : new Mark.Style(style.stroke(), "none", 1.2, "1.5 4"));
        if (edge.byDefault()) {
            slash(edge, style);
        }
    }

    /** Names are painted last, so that no line runs through them. */
    void name(Edge edge) {
        if (edge.name().isEmpty()) {
            return;
        }
        Point middle = edge.points().get((edge.points().size() - 1) / 2);
        Box place = edge.label() == null ? new Box(middle.x() + 4, middle.y() - 18, 60, 14) : edge.label();
        Lines lines = Lines.below(words.apply(edge.name()), Math.max(place.width() + 8, 50), 11);
        svg.text(place.middleX(), place.y() + lines.size(), lines, "middle", "#1c232b");
    }

    private void slash(Edge edge, Mark.Style style) {
        Point from = edge.points().get(0);
        Point to = edge.points().get(1);
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (length > 0) {
            svg.path(from.x() + (to.x() - from.x()) / length * 10, from.y() + (to.y() - from.y()) / length * 10, "M-4 -5L4 5", style);
        }
    }
}
