package dev.assent.drawing;

import java.util.List;
import java.util.function.UnaryOperator;

/** Paints one node with its name. */
final class ShapePainter {
    private static final String INK = "#1c232b";
    private static final double ROUND = 10;
    private static final double PADDING = 6;
    private final Svg svg;
    private final Marks marks;
    private final UnaryOperator<String> words;

    ShapePainter(Svg svg, Marks marks, UnaryOperator<String> words) {
        this.svg = svg;
        this.marks = marks;
        this.words = words;
    }

    void paint(Shape shape) {
        Mark.Style style = marks.style(shape.id());
        svg.raw("<g data-node=\"" + Svg.escaped(shape.id()) + "\">");
        if (shape.isEvent()) {
            event(shape, style);
        } else if (shape.isGateway()) {
            gateway(shape, style);
        } else if (shape.type().equals("textAnnotation")) {
            annotation(shape, style);
        } else {
            activity(shape, style);
        }
        notes(shape, style);
        svg.raw("</g>\n");
    }

    private void event(Shape shape, Mark.Style style) {
        Box box = shape.box();
        double radius = box.width() / 2;
        boolean end = shape.type().equals("endEvent");
        Mark.Style line = new Mark.Style(style.stroke(), style.fill(), end ? style.width() + 2 : style.width(), shape.has("nonInterrupting") ? "4 3" : style.dashes());
        svg.circle(box.middleX(), box.middleY(), radius, line);
        if (shape.type().startsWith("intermediate") || shape.type().equals("boundaryEvent")) {
            svg.circle(box.middleX(), box.middleY(), radius - 3, line);
        }
        if (shape.has("terminateEventDefinition")) {
            svg.circle(box.middleX(), box.middleY(), radius - 7, new Mark.Style(style.stroke(), style.stroke(), 1, ""));
        } else if (!Icons.event(shape).isEmpty()) {
            svg.path(box.middleX(), box.middleY(), Icons.event(shape), sign(style));
        }
        outside(shape);
    }

    private void gateway(Shape shape, Mark.Style style) {
        Box box = shape.box();
        double half = box.width() / 2;
        svg.path(box.middleX(), box.middleY(), "M0 " + Svg.n(-half) + "L" + Svg.n(half) + " 0L0 " + Svg.n(half) + "L" + Svg.n(-half) + " 0z", style);
        boolean cross = shape.type().equals("exclusiveGateway") || shape.type().equals("parallelGateway");
        svg.path(box.middleX(), box.middleY(), Icons.gateway(shape.type()), new Mark.Style(style.stroke(), "none", cross ? 2.6 : 1.4, ""));
        outside(shape);
    }

    private void annotation(Shape shape, Mark.Style style) {
        Box box = shape.box();
        svg.path(box.x(), box.y(), "M10 0H0V" + Svg.n(box.height()) + "H10", sign(style));
        Lines lines = Lines.within(words.apply(shape.name()), box.width() - 2 * PADDING, box.height());
        boolean fromRight = !lines.lines().isEmpty() && Lines.isRightToLeft(lines.lines().get(0));
        svg.text(fromRight ? box.right() - PADDING : box.x() + PADDING, box.y() + lines.size() + 2, lines, "start", INK);
    }

    private void activity(Shape shape, Mark.Style style) {
        Box box = shape.box();
        boolean frame = shape.type().toLowerCase(java.util.Locale.ROOT).endsWith("subprocess") || shape.type().equals("participant") || shape.type().equals("lane");
        double width = shape.type().equals("callActivity") ? style.width() + 2 : style.width();
        svg.rectangle(box, frame && !shape.type().toLowerCase(java.util.Locale.ROOT).endsWith("subprocess") ? 0 : ROUND,
                new Mark.Style(style.stroke(), style.fill(), width, shape.has("eventSubProcess") ? "2 4" : style.dashes()));
        boolean signed = !Icons.task(shape.type()).isEmpty();
        if (signed) {
            svg.path(box.x() + 13, box.y() + 13, Icons.task(shape.type()), sign(style));
        }
        boolean bottom = bottom(shape, style);
        if (shape.name().isEmpty()) {
            return;
        }
        double top = frame ? box.y() + 4 : box.y() + (signed ? 21 : 4);
        double height = box.bottom() - top - (bottom ? 18 : 4);
        Lines lines = Lines.within(words.apply(shape.name()), box.width() - 2 * PADDING, height);
        double first = frame ? top + lines.size() + 4 : top + (height - lines.height()) / 2 + lines.size();
        svg.text(box.middleX(), first, lines, "middle", INK);
    }

    private boolean bottom(Shape shape, Mark.Style style) {
        boolean loop = shape.has("multiInstanceLoopCharacteristics");
        boolean call = shape.type().equals("callActivity");
        double y = shape.box().bottom() - 10;
        if (call) {
            svg.path(shape.box().middleX() + (loop ? 9 : 0), y, Icons.PLUS, sign(style));
        }
        if (loop) {
            svg.path(shape.box().middleX() - (call ? 9 : 0), y, shape.has("sequential") ? Icons.ONE_AFTER_ANOTHER : Icons.SIDE_BY_SIDE, sign(style));
        }
        return call || loop;
    }

    private void outside(Shape shape) {
        if (shape.name().isEmpty()) {
            return;
        }
        Box box = shape.box();
        Box place = shape.label() == null ? new Box(box.middleX() - 45, box.bottom() + 4, 90, 28) : shape.label();
        Lines lines = Lines.below(words.apply(shape.name()), Math.max(place.width(), 80), 11);
        svg.text(place.middleX(), place.y() + lines.size(), lines, "middle", INK);
    }

    private void notes(Shape shape, Mark.Style style) {
        List<String> notes = marks.notes().getOrDefault(shape.id(), List.of());
        double y = shape.box().bottom() - 4;
        for (String note : notes) {
            double wide = Lines.width(note, 10) + 10;
            svg.rectangle(new Box(shape.box().middleX() - wide / 2, y, wide, 15), 7, new Mark.Style(style.stroke(), "#ffffff", 1, ""));
            svg.text(shape.box().middleX(), y + 11, new Lines(List.of(note), 10), "middle", INK);
            y += 16;
        }
    }

    private static Mark.Style sign(Mark.Style style) {
        return new Mark.Style(style.stroke(), "none", 1.2, "");
    }
}
