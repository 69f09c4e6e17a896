package dev.assent.modelrules;

import dev.assent.modelrules.Picture.Line;
import dev.assent.modelrules.Picture.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** 3: nothing lies on something else. */
final class CrossingRules {
    static final List<Rule> RULES = List.of(
            Rule.drawings("15 no overlapping shapes", CrossingRules::overlaps),
            Rule.drawings("15 no crossing flows", CrossingRules::crossings),
            Rule.drawings("15 no flow runs through a shape", CrossingRules::runsThrough));

    private CrossingRules() {
    }

    private static void overlaps(Drawing drawing, Rule.Report report) {
        List<Shape> shapes = Picture.of(drawing).shapes();
        for (int i = 0; i < shapes.size(); i++) {
            for (Shape other : shapes.subList(i + 1, shapes.size())) {
                Shape shape = shapes.get(i);
                boolean related = belong(shape.node(), other.node()) || belong(other.node(), shape.node());
                if (!related && rectangle(shape, 0).intersects(rectangle(other, 0))) {
                    report.add(drawing.file(), shape.node().getId(), "overlaps " + other.node().getId());
                }
            }
        }
    }

    /** A boundary event sits on its activity, and a step lies inside its subprocess. */
    private static boolean belong(FlowNode part, FlowNode whole) {
        return part instanceof BoundaryEvent event && whole.equals(event.getAttachedTo()) || contains(whole, part);
    }

    private static boolean contains(ModelElementInstance whole, ModelElementInstance part) {
        for (ModelElementInstance around = part; around != null; around = around.getParentElement()) {
            if (around.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    private static void crossings(Drawing drawing, Rule.Report report) {
        List<Line> lines = Picture.of(drawing).lines();
        for (int i = 0; i < lines.size(); i++) {
            for (Line other : lines.subList(i + 1, lines.size())) {
                Line line = lines.get(i);
                if (cross(line, other, meet(line.flow(), other.flow()))) {
                    report.add(drawing.file(), line.flow().getId(), "crosses " + other.flow().getId());
                }
            }
        }
    }

    /** Flows of one node may touch there and share a way to it; they still may not cross. */
    private static boolean meet(SequenceFlow one, SequenceFlow other) {
        return one.getSource().equals(other.getSource()) || one.getTarget().equals(other.getTarget())
                || one.getSource().equals(other.getTarget()) || one.getTarget().equals(other.getSource());
    }

    private static boolean cross(Line one, Line other, boolean mayTouch) {
        return segments(one).stream().anyMatch(a -> segments(other).stream().anyMatch(b ->
                a.intersectsLine(b) && (!mayTouch || properly(a, b))));
    }

    private static boolean properly(Line2D a, Line2D b) {
        return side(a, b.getX1(), b.getY1()) * side(a, b.getX2(), b.getY2()) < 0
                && side(b, a.getX1(), a.getY1()) * side(b, a.getX2(), a.getY2()) < 0;
    }

    private static double side(Line2D line, double x, double y) {
        double area = (line.getX2() - line.getX1()) * (y - line.getY1()) - (line.getY2() - line.getY1()) * (x - line.getX1());
        return Math.signum(area);
    }

    private static void runsThrough(Drawing drawing, Rule.Report report) {
        Picture picture = Picture.of(drawing);
        for (Line line : picture.lines()) {
            for (Shape shape : picture.shapes()) {
                FlowNode node = shape.node();
                boolean own = node.equals(line.flow().getSource()) || node.equals(line.flow().getTarget())
                        || contains(node, line.flow());
                if (!own && segments(line).stream().anyMatch(segment -> segment.intersects(rectangle(shape, 1)))) {
                    report.add(drawing.file(), line.flow().getId(), "runs through " + node.getId());
                }
            }
        }
    }

    private static Rectangle2D rectangle(Shape shape, double margin) {
        return new Rectangle2D.Double(shape.left() + margin, shape.top() + margin,
                shape.right() - shape.left() - 2 * margin, shape.bottom() - shape.top() - 2 * margin);
    }

    private static List<Line2D> segments(Line line) {
        return java.util.stream.IntStream.range(1, line.points().size()).<Line2D>mapToObj(i -> new Line2D.Double(
                line.points().get(i - 1).x(), line.points().get(i - 1).y(),
                line.points().get(i).x(), line.points().get(i).y())).toList();
    }
}
