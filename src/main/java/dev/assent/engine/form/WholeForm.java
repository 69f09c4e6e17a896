package dev.assent.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.engine.Say;
import dev.assent.form.FormChoices;
import dev.assent.form.FormIncludes;
import dev.assent.form.FormTranslator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** A form as a reader gets it: its shared parts in place, in the reader's language, with the choices of the file. */
public final class WholeForm {
    private final Function<String, JsonNode> part;
    private final Say say;
    private final ChoiceLists lists;

    /** Takes what finds a shared part by its id (null if there is none), the dictionary, and the lists forms may name. */
    public WholeForm(Function<String, JsonNode> part, Say say, ChoiceLists lists) {
        this.part = part;
        this.say = say;
        this.lists = lists;
    }

    String say(String sentence) {
        return say.say(sentence);
    }

    /** False if there is such a list, and nothing is in it here. */
    public boolean offers(String list, ChoiceLists.Place place) {
        return lists.list(list, Locale.ENGLISH, place).map(choices -> !choices.isEmpty()).orElse(true);
    }

    public JsonNode of(JsonNode form, Locale reader, Supplier<ChoiceLists.Place> place) {
        JsonNode whole = FormIncludes.expand(form, part);
        // after the dictionary: these labels come in the reader's language
        return FormChoices.fill(FormTranslator.translate(whole, say::say), name -> lists.list(name, reader, place.get()));
    }
}
