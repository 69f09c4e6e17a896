package dev.assent.handbook;

import dev.assent.drawing.Marks;
import dev.assent.drawing.ModelDrawing;
import dev.assent.engine.model.ModelElement;
import java.util.List;
import java.util.Optional;

/** The course of a file: the setup's own processes, drawn and told step by step; and the blocks these are made of. */
final class Course {
    // wider than this it is read on a page turned round
    private static final double WIDE = 800;
    private final Writing writing;
    private final Words words;

    Course(Writing writing) {
        this.writing = writing;
        this.words = writing.words();
    }

    void write() {
        writing.document().part(words.say("The course of a file"), "part pictures");
        writing.procedure().own().forEach(model -> {
            writing.document().article(words.written(model.name()));
            boolean main = model.id().equals(writing.procedure().setup().setup());
            if (!model.documentation().isEmpty() && !main) {
                writing.document().add("<p class=\"lead\">" + words.written(model.documentation()) + "</p>");
            }
            writing.document().add(picture(model));
            steps(model);
        });
    }

    /** Each block and each action with its picture. */
    void blocks() {
        writing.document().part(words.say("The steps in pictures"), "part pictures");
        writing.document().add("<p class=\"lead\">" + words.say("Boxes with a thick frame are procedures that have a picture of their own here. A person marks what people do, a table what a table of this handbook decides.") + "</p>");
        List.of(writing.procedure().blocks(), writing.procedure().actions()).forEach(models -> models.forEach(model -> {
            writing.document().article(words.written(model.name()));
            if (!model.documentation().isEmpty()) {
                writing.document().add("<p class=\"lead\">" + words.written(model.documentation()) + "</p>");
            }
            writing.document().add(picture(model));
        }));
    }

    private String picture(Model model) {
        ModelDrawing drawing = ModelDrawing.of(model.elements());
        String title = words.say("Picture of the process: {0}", words.plain(model.name()));
        return drawing.isEmpty() ? "" : "<figure class=\"" + (drawing.width() > WIDE ? "model wide" : "model") + "\" tabindex=\"0\" aria-label=\"" + Words.escaped(title) + "\">" + drawing.svg(title, Marks.NONE, words::plain) + "</figure>";
    }

    private void steps(Model model) {
        for (ModelElement step : model.all("callActivity", "userTask")) {
            Optional<Model> called = writing.procedure().models().stream().filter(block -> block.id().equals(step.attribute("calledElement"))).findFirst();
            String documentation = called.map(Model::documentation).filter(text -> !text.isEmpty()).orElseGet(() -> documentation(model, step));
            String who = step.is("userTask") ? " " + words.say("Done by {0}.", Groups.said(step, writing)) : "";
            writing.document().paragraph("<p><b>" + words.written(step.attribute("name")) + ".</b>" + who + (documentation.isEmpty() ? "" : " " + words.written(documentation)) + "</p>");
        }
    }

    private static String documentation(Model model, ModelElement step) {
        return model.all("documentation").stream().filter(text -> text.owner().equals(step.attribute("id"))).map(ModelElement::text).findFirst().orElse("");
    }
}
