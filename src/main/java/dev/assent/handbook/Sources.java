package dev.assent.handbook;

import java.util.List;

/** Where everything in the handbook comes from. */
final class Sources {
    private Sources() {
    }

    static void write(Writing writing) {
        Words words = writing.words();
        writing.document().part(words.say("Where this is written"));
        writing.document().article(words.say("Tables"));
        writing.document().add("<p class=\"lead\">" + words.say("What a column asks is written in FEEL. Names of agencies, calendars and translations are those of today, whichever version this is.") + "</p>");
        StringBuilder table = new StringBuilder("<div class=\"scroll\"><table><caption>" + words.say("Tables") + "</caption><thead><tr>");
        List.of("Table", "Version", "Rows", "Asks", "File").forEach(heading -> table.append("<th scope=\"col\">").append(words.say(heading)).append("</th>"));
        table.append("</tr></thead><tbody>");
        writing.procedure().tables().forEach(each -> table.append("<tr><td>").append(words.written(each.name())).append("<br>").append(Words.code(each.id())).append("</td><td>")
                .append(Words.escaped(each.version())).append("</td><td>").append(each.rows().size()).append("</td><td>")
                .append(String.join("<br>", each.inputs().stream().map(input -> words.written(input.label()) + ": " + Words.code(input.expression())).toList())).append("</td><td>")
                .append(Words.code(each.file())).append("</td></tr>"));
        writing.document().add(table + "</tbody></table></div>");
        writing.document().article(words.say("Processes"));
        StringBuilder processes = new StringBuilder("<ul>");
        writing.procedure().models().forEach(model -> processes.append("<li>").append(words.written(model.name())).append(" – ").append(Words.code(model.file()))
                .append(model.process().attribute("versionTag").isEmpty() ? "" : ", " + Words.escaped(model.process().attribute("versionTag"))).append("</li>"));
        writing.document().add(processes + "</ul>");
    }
}
