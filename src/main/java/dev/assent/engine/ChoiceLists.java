package dev.assent.engine;

import dev.assent.form.FormChoices.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists of choices that forms ask for by name ({@code properties: {"options": "setups"}}), so that they never go stale. */
public interface ChoiceLists {
    /**
     * The choices of a list.
     *
     * @param name   such as {@code setups}
     * @param reader whose language the labels are in
     * @return empty if there is no such list
     */
    Optional<List<Choice>> list(String name, Locale reader);
}
