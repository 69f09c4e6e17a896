package dev.assent.handbook;

import dev.assent.engine.model.ModelElement;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import java.util.List;

/** Who decides: the authority, whom a table chooses in its place, two persons, and all who take part. */
final class Decider {
    private final Writing writing;

    Decider(Writing writing) {
        this.writing = writing;
    }

    void write() {
        Words words = writing.words();
        Document document = writing.document();
        NationalSetup setup = writing.procedure().setup();
        document.part(words.say("Who decides"));
        document.article(words.say("What this procedure is for"));
        writing.procedure().own().stream().limit(1).filter(model -> !model.documentation().isEmpty()).forEach(model -> document.paragraph("<p>" + words.written(model.documentation()) + "</p>"));
        document.paragraph("<p>" + words.say("A file ends in one of these ways: {0}.", words.or(writing.procedure().own().stream().limit(1)
                .flatMap(model -> model.all("endEvent").stream()).map(end -> end.attribute("name")).filter(name -> !name.isEmpty()).distinct().map(words::written).toList())) + "</p>");
        document.article(words.say("The deciding authority"));
        document.paragraph("<p>" + words.say("The deciding authority is {0}.", "<b>" + writing.names().agency(setup.authority()) + "</b>") + "</p>");
        fourEyes(document, words);
        document.paragraph("<p>" + words.say("Ranks above an officer, the lowest first: {0}.", String.join(words.rightToLeft() ? "، " : ", ", setup.ranks().stream().map(writing.names()::rank).toList())) + "</p>");
        new TableArticles(writing).write(writing.procedure().tables(table -> isChoice(table)));
        agencies(document, words, setup);
    }

    /** Does the table choose an authority or a track? */
    static boolean isChoice(Table table) {
        return (table.has("authority") || table.has("track")) && !table.has("limit");
    }

    private void fourEyes(Document document, Words words) {
        for (Model model : writing.procedure().models()) {
            for (ModelElement task : model.all("userTask")) {
                List<String> others = List.of(model.property(task, "differentPersonFrom").strip().split("[,\\s]+")).stream().filter(id -> !id.isEmpty()).toList();
                if (!others.isEmpty()) {
                    document.paragraph("<p>" + words.say("“{0}” is done by another person than “{1}”.", words.written(task.attribute("name")),
                            words.and(others.stream().map(writing.names()::step).toList())) + "</p>");
                }
            }
        }
    }

    private void agencies(Document document, Words words, NationalSetup setup) {
        document.article(words.say("Who takes part"));
        StringBuilder list = new StringBuilder("<ul class=\"agencies\">");
        for (Agency agency : setup.agencies()) {
            list.append("<li>").append(writing.names().agency(agency.id())).append(agency.id().equals(setup.authority()) ? " – " + words.say("the deciding authority") : "")
                    .append(agency.specialist() ? " – " + words.say("a specialist, asked where invited") : "").append(agency.calendar() == null ? "" : " – " + words.say("with its own calendar"))
                    .append("</li>");
        }
        document.add(list + "</ul>");
    }
}
