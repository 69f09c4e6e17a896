package dev.assent.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Puts the words of a form that people read into another language; keys, values and conditions stay as they are. */
public final class FormTranslator {
    private static final List<String> PROSE = List.of("title", "label", "description", "text", "content", "dateLabel",
            "timeLabel", "alt", "placeholder", "prefixAdorner", "suffixAdorner");
    private static final List<String> OPTIONS = List.of("valuesExpression", "columnsExpression");

    private FormTranslator() {}

    /**
     * Translates a form.
     *
     * @param form the form's JSON, left as it is
     * @param say  the dictionary: the English text in, the text to show out; the same text if it has none
     * @return a translated copy
     */
    public static JsonNode translate(JsonNode form, UnaryOperator<String> say) {
        JsonNode copy = form.deepCopy();
        walk(copy, text -> !say.apply(text).equals(text), say);
        return copy;
    }

    /**
     * Lists the texts of a form.
     *
     * @param known tells whether the dictionary has a text; a text known as a whole is not taken apart
     * @return every English text that the dictionary needs, in the order of the form
     */
    public static Set<String> texts(JsonNode form, Predicate<String> known) {
        Set<String> texts = new LinkedHashSet<>();
        walk(form.deepCopy(), known, text -> {
            texts.add(text);
            return text;
        });
        return texts;
    }

    private static void walk(JsonNode node, Predicate<String> known, UnaryOperator<String> say) {
        if (node instanceof ObjectNode object) {
            PROSE.forEach(name -> replace(object, name, text -> Prose.say(text, known, say)));
            OPTIONS.forEach(name -> replace(object, name, text -> FeelTexts.labels(text, say)));
            walk(object.path("appearance"), known, say);
        }
        for (String children : List.of("components", "values", "columns")) {
            node.path(children).forEach(child -> walk(child, known, say));
        }
    }

    private static void replace(ObjectNode object, String name, UnaryOperator<String> say) {
        JsonNode text = object.get(name);
        if (text != null && text.isTextual() && !text.asText().isBlank()) {
            object.put(name, say.apply(text.asText()));
        }
    }
}
