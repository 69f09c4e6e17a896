package dev.assent.handbook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.engine.model.ModelElement;
import java.util.LinkedHashSet;
import java.util.Set;

/** What each form asks. */
final class Forms {
    private static final Set<String> SHOWS = Set.of("html", "text", "image", "separator", "spacer", "table", "button");
    private final Writing writing;
    private final Words words;

    Forms(Writing writing) {
        this.writing = writing;
        this.words = writing.words();
    }

    /** The questions of the application itself. */
    void application() {
        form("FileRegistration", words.say("What an application says"));
    }

    void write() {
        writing.document().part(words.say("What the forms ask"));
        Set<String> written = new LinkedHashSet<>(Set.of("FileRegistration"));
        for (Model model : writing.procedure().models()) {
            for (ModelElement task : model.all("userTask", "startEvent")) {
                String id = task.attribute("formRef").replaceAll(".*'(\\w+)'.*", "$1");
                if (written.add(id)) {
                    form(id, words.written(task.is("userTask") ? task.attribute("name") : model.name()));
                }
            }
        }
    }

    private void form(String id, String title) {
        writing.procedure().form(id).ifPresent(form -> {
            writing.document().article(title);
            writing.document().add(questions(form, id));
        });
    }

    private String questions(JsonNode part, String form) {
        StringBuilder list = new StringBuilder();
        for (JsonNode question : part.path("components")) {
            String label = question.path("label").asText(question.path("dateLabel").asText());
            String inside = questions(question, form);
            boolean asked = !SHOWS.contains(question.path("type").asText()) && !label.isBlank() && !question.path("disabled").asBoolean() && !question.path("readonly").asBoolean()
                    && !(inside.isEmpty() && question.has("components"));
            if (asked) {
                list.append("<li data-question=\"").append(Words.escaped(form + "/" + question.path("key").asText(question.path("path").asText()))).append("\"><b>").append(words.written(label)).append("</b>")
                        .append(details(question)).append(inside).append("</li>");
            } else {
                list.append(inside.replaceAll("^<ul class=\"questions\">|</ul>$", ""));
            }
        }
        return list.isEmpty() ? "" : "<ul class=\"questions\">" + list + "</ul>";
    }

    private String details(JsonNode question) {
        StringBuilder details = new StringBuilder();
        if (question.path("validate").path("required").asBoolean()) {
            details.append(" <span class=\"required\">").append(words.say("(required)")).append("</span>");
        }
        String description = question.path("description").asText();
        if (!description.isBlank() && !description.startsWith("=")) {
            details.append(" – ").append(words.written(description));
        }
        Set<String> choices = new LinkedHashSet<>();
        question.path("values").forEach(choice -> choices.add(words.written(choice.path("label").asText())));
        if (!choices.isEmpty() && !question.path("properties").has("options")) {
            details.append(" <span class=\"choices\">").append(words.say("Choices: {0}.", String.join(words.rightToLeft() ? "؛ " : "; ", choices))).append("</span>");
        }
        String hidden = question.path("conditional").path("hide").asText().replaceFirst("^=", "");
        if (!hidden.isBlank()) {
            details.append(" <span class=\"choices\">").append(new Hidden(writing).said(hidden)).append("</span>");
        }
        return details.toString();
    }
}
