package dev.assent.modelrules;

import dev.assent.modelrules.Picture.Line;
import dev.assent.modelrules.Picture.Point;
import dev.assent.modelrules.Picture.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** 3: the direction of reading and the size of the paper. */
final class PictureRules {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    private static final int MOST_NODES = 15;

    static final List<Rule> RULES = List.of(
            Rule.drawings("14 everything is drawn", PictureRules::drawn),
            Rule.drawings("14 left to right, with one place to loop back to", PictureRules::loops),
            Rule.drawings("14 no flow enters on the right or leaves on the left", PictureRules::sides),
            Rule.drawings("14 the happy path is one straight line", PictureRules::happyPath),
            Rule.drawings("15 fits on one screen", PictureRules::oneScreen),
            Rule.drawings("15 at most 15 flow nodes", (drawing, report) -> {
                int nodes = drawing.all(FlowNode.class).size();
                if (nodes > MOST_NODES) {
                    report.add(drawing.file(), drawing.process().getId(), "has " + nodes + " flow nodes");
                }
            }));

    private PictureRules() {
    }

    private static void drawn(Drawing drawing, Rule.Report report) {
        Picture picture = Picture.of(drawing);
        drawing.all(FlowNode.class).stream().filter(node -> picture.shape(node) == null)
                .forEach(node -> report.add(drawing.file(), node.getId(), "is not drawn"));
        Set<String> lines = picture.lines().stream().map(line -> line.flow().getId()).collect(Collectors.toSet());
        drawing.all(SequenceFlow.class).stream().filter(flow -> !lines.contains(flow.getId()))
                .forEach(flow -> report.add(drawing.file(), flow.getId(), "is not drawn"));
    }

    private static void loops(Drawing drawing, Rule.Report report) {
        Picture picture = Picture.of(drawing);
        List<Line> back = picture.lines().stream().filter(line -> isLoop(picture, line)).toList();
        if (back.stream().map(line -> line.flow().getTarget()).distinct().count() > 1) {
            back.forEach(line -> report.add(drawing.file(), line.flow().getId(), "is one of several loops"));
        }
    }

    private static boolean isLoop(Picture picture, Line line) {
        Shape source = picture.shape(line.flow().getSource());
        Shape target = picture.shape(line.flow().getTarget());
        return source != null && target != null && target.right() <= source.left();
    }

    private static void sides(Drawing drawing, Rule.Report report) {
        Picture picture = Picture.of(drawing);
        for (Line line : picture.lines()) {
            Shape source = picture.shape(line.flow().getSource());
            Shape target = picture.shape(line.flow().getTarget());
            if (source == null || target == null || isLoop(picture, line)) {
                continue;
            }
            if (Picture.near(line.start().x(), source.left())) {
                report.add(drawing.file(), line.flow().getId(), "leaves on the left");
            }
            if (Picture.near(line.end().x(), target.right())) {
                report.add(drawing.file(), line.flow().getId(), "enters on the right");
            }
        }
    }

    private static void happyPath(Drawing drawing, Rule.Report report) {
        Picture picture = Picture.of(drawing);
        for (StartEvent start : drawing.all(StartEvent.class)) {
            if (start.getParentElement().equals(drawing.process()) && !straight(picture, start, new HashSet<>())) {
                report.add(drawing.file(), start.getId(), "no end event is reached in one straight line");
            }
        }
    }

    private static boolean straight(Picture picture, FlowNode from, Set<FlowNode> seen) {
        if (from instanceof EndEvent) {
            return true;
        }
        return seen.add(from) && picture.lines().stream().filter(line -> line.flow().getSource().equals(from))
                .filter(line -> line.points().stream().allMatch(point -> Picture.near(point.y(), line.start().y())))
                .anyMatch(line -> straight(picture, line.flow().getTarget(), seen));
    }

    private static void oneScreen(Drawing drawing, Rule.Report report) {
        Picture picture = Picture.of(drawing);
        List<Point> points = Stream.concat(picture.lines().stream().flatMap(line -> line.points().stream()),
                picture.shapes().stream().flatMap(shape -> Stream.of(new Point(shape.left(), shape.top()),
                        new Point(shape.right(), shape.bottom())))).toList();
        double width = extent(points, Point::x);
        double height = extent(points, Point::y);
        if (width > WIDTH || height > HEIGHT) {
            report.add(drawing.file(), drawing.process().getId(), "measures " + (int) width + " x " + (int) height);
        }
    }

    private static double extent(List<Point> points, Function<Point, Double> axis) {
        return points.stream().mapToDouble(axis::apply).max().orElse(0)
                - points.stream().mapToDouble(axis::apply).min().orElse(0);
    }
}
