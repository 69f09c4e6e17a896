package dev.assent.story;

import dev.assent.drawing.Mark;
import dev.assent.drawing.Marks;
import dev.assent.drawing.ModelDrawing;
import dev.assent.engine.model.ModelElement;
import dev.assent.engine.trial.Walked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The path of a story through one model: what it entered, and on which day first. */
final class PathDrawn {
    private PathDrawn() {
    }

    /**
     * As SVG.
     *
     * @param walked the nodes of this process, in the order in which they were entered
     */
    static String of(String title, List<ModelElement> model, List<Walked.Node> walked, Words words) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        Map<String, List<String>> notes = new LinkedHashMap<>();
        ModelDrawing drawing = ModelDrawing.of(model);
        drawing.nodes().forEach(node -> marks.put(node, Mark.UNTRIED));
        walked.forEach(node -> {
            marks.put(node.node(), Mark.TAKEN);
            // the steps that take time; a day below every gateway would say nothing
            if (node.type().endsWith("Task") || node.type().equals("callActivity")) {
                notes.putIfAbsent(node.node(), List.of(words.moment(node.at()).substring(0, 10)));
            }
        });
        // the history of the engine has no flows: one between two nodes that were entered counts as taken
        model.stream().filter(element -> element.is("sequenceFlow") && marks.get(element.attribute("sourceRef")) == Mark.TAKEN
                && marks.get(element.attribute("targetRef")) == Mark.TAKEN).forEach(flow -> marks.put(flow.attribute("id"), Mark.TAKEN));
        return drawing.svg(title, new Marks(marks, notes), name -> words.say("{0}", new Said.Word(name)));
    }
}
