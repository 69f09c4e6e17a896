package dev.assent.watch;

import dev.assent.action.ActionPrecondition;
import dev.assent.engine.form.ChoiceLists;
import dev.assent.form.FormChoices.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom this investigation put on the watch list and nobody asks yet to take off: list {@code watchedParties} of forms; where there is nobody, removal is not offered. */
@Component
class PartyToRemove implements ActionPrecondition, ChoiceLists {
    private final WatchList list;
    private final WatchEntries store;

    PartyToRemove(WatchList list, WatchEntries store) {
        this.list = list;
        this.store = store;
    }

    @Override
    public String process() {
        return WatchListRemoval.class.getSimpleName();
    }

    @Override
    public boolean holds(String fileNumber, String agency) {
        return list.removable(fileNumber);
    }

    @Override
    public Optional<List<Choice>> list(String name, Locale reader, Place place) {
        return !name.equals("watchedParties") || place.fileNumber() == null ? Optional.empty()
                : Optional.of(store.listed(place.fileNumber()).stream().filter(entry -> entry.askedBy() == null).map(entry -> new Choice(entry.id(), entry.party().name())).toList());
    }
}
