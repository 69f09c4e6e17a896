package dev.assent.engine.form;

import dev.assent.form.FormChoices.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists of choices that forms ask for by name ({@code properties: {"options": "setups"}}), so that they never go stale. */
public interface ChoiceLists {
    /**
     * Where a form is filled in; a list may depend on it.
     *
     * @param fileNumber of the license file; null where there is none yet
     * @param setup      the national setup of that file; null likewise
     */
    record Place(String fileNumber, String setup) {
        public static final Place NO_FILE = new Place(null, null);
    }

    /**
     * The choices of a list.
     *
     * @param name   such as {@code setups}
     * @param reader whose language the labels are in
     * @return empty if there is no such list here
     */
    Optional<List<Choice>> list(String name, Locale reader, Place place);

    /** All lists of several as one. */
    static ChoiceLists all(List<ChoiceLists> lists) {
        return (name, reader, place) -> lists.stream().flatMap(each -> each.list(name, reader, place).stream()).findFirst();
    }
}
