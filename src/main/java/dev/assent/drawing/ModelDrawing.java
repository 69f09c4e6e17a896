package dev.assent.drawing;

import dev.assent.engine.model.ModelElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The drawing of one BPMN file, as its diagram lays it out. */
public final class ModelDrawing {
    private static final double MARGIN = 14;
    private static final Set<String> FRAMES = Set.of("participant", "lane", "subProcess", "transaction", "adHocSubProcess");
    private final List<Shape> shapes;
    private final List<Edge> edges;
    private final String process;

    private ModelDrawing(List<ModelElement> elements) {
        Reader reader = new Reader(elements);
        this.shapes = reader.shapes();
        this.edges = reader.edges();
        this.process = elements.stream().filter(element -> element.is("process")).map(element -> element.attribute("id")).findFirst().orElse("");
    }

    /** @param elements of the file, as {@link dev.assent.engine.model.ModelSet#elements} has them */
    public static ModelDrawing of(List<ModelElement> elements) {
        return new ModelDrawing(elements);
    }

    /** Has the file no diagram? */
    public boolean isEmpty() {
        return shapes.isEmpty();
    }

    /** In units of the drawing, of which a line of its type has twelve. */
    public double width() {
        return view().width();
    }

    /** Ids of all nodes that are drawn, in the order of the diagram. */
    public List<String> nodes() {
        return shapes.stream().map(Shape::id).toList();
    }

    /**
     * As an SVG element to stand in a page.
     *
     * @param title what the picture shows, for those who do not see it
     * @param marks what to show besides the model
     * @param words a name of the model in the reader's language
     */
    public String svg(String title, Marks marks, UnaryOperator<String> words) {
        Box view = view();
        Svg svg = new Svg();
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + Svg.escaped(title) + "\" viewBox=\"" + Svg.n(view.x()) + " " + Svg.n(view.y()) + " "
                + Svg.n(view.width()) + " " + Svg.n(view.height()) + "\" width=\"" + Svg.n(view.width()) + "\" height=\"" + Svg.n(view.height())
                + "\" font-family=\"system-ui, 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif\">\n");
        EdgePainter flows = new EdgePainter(svg, marks, words, "head-" + process.replaceAll("\\W", "") + "-");
        ShapePainter nodes = new ShapePainter(svg, marks, words);
        flows.heads();
        shapes.stream().filter(shape -> FRAMES.contains(shape.type())).forEach(nodes::paint);
        edges.forEach(flows::paint);
        shapes.stream().filter(shape -> !FRAMES.contains(shape.type())).forEach(nodes::paint);
        edges.forEach(flows::name);
        svg.raw("</svg>\n");
        return svg.toString();
    }

    private Box view() {
        List<Box> all = new ArrayList<>();
        shapes.forEach(shape -> {
            all.add(shape.box());
            all.add(shape.label() == null ? shape.box() : shape.label());
            // a name in another language may need a line or two more than the designer's, a note stands below its node
            Box lowest = shape.label() == null || shape.label().bottom() < shape.box().bottom() ? shape.box() : shape.label();
            all.add(new Box(lowest.x(), lowest.bottom(), lowest.width(), shape.isEvent() ? MARGIN : 0));
        });
        edges.forEach(edge -> edge.points().forEach(point -> all.add(new Box(point.x(), point.y(), 0, 0))));
        double left = all.stream().mapToDouble(Box::x).min().orElse(0) - MARGIN;
        double top = all.stream().mapToDouble(Box::y).min().orElse(0) - MARGIN;
        double right = all.stream().mapToDouble(Box::right).max().orElse(0) + MARGIN;
        double bottom = all.stream().mapToDouble(Box::bottom).max().orElse(0) + MARGIN;
        return new Box(left, top, right - left, bottom - top);
    }
}
