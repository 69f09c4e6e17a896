package dev.assent.modelrules;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Where the flow nodes and flows of a drawing stand on the paper. */
record Picture(List<Shape> shapes, List<Line> lines) {
    static final double TOLERANCE = 2;

    record Point(double x, double y) {
    }

    record Shape(FlowNode node, double left, double top, double right, double bottom) {
        Point centre() {
            return new Point((left + right) / 2, (top + bottom) / 2);
        }
    }

    record Line(SequenceFlow flow, List<Point> points) {
        Point start() {
            return points.get(0);
        }

        Point end() {
            return points.get(points.size() - 1);
        }
    }

    static Picture of(Drawing drawing) {
        Picture picture = new Picture(new ArrayList<>(), new ArrayList<>());
        for (BpmnShape shape : drawing.all(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                Bounds bounds = shape.getBounds();
                picture.shapes.add(new Shape(node, bounds.getX(), bounds.getY(),
                        bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight()));
            }
        }
        for (BpmnEdge edge : drawing.all(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                picture.lines.add(new Line(flow, edge.getWaypoints().stream()
                        .map(point -> new Point(point.getX(), point.getY())).toList()));
            }
        }
        return picture;
    }

    Shape shape(FlowNode node) {
        return shapes.stream().filter(shape -> shape.node().equals(node)).findFirst().orElse(null);
    }

    static boolean near(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE;
    }
}
