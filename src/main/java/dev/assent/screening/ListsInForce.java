package dev.assent.screening;

import dev.assent.screening.list.ListEntry;
import dev.assent.screening.list.ListReader;
import dev.assent.screening.list.ListRefused;
import dev.assent.screening.list.ListedName;
import dev.assent.screening.match.NameIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The lists in force with their indexes, made anew on each node when the register has another version. */
@Component
class ListsInForce {
    /**
     * A list that names can be looked up in.
     *
     * @param names  of all entries, one after the other, as the index knows them
     * @param owners whose each name is
     */
    record Searchable(ListStore.InForce list, NameIndex index, List<ListedName> names, List<ListEntry> owners) {
    }

    private final ListStore store;
    private final Map<String, Searchable> loaded = new HashMap<>();

    ListsInForce(ListStore store) {
        this.store = store;
    }

    synchronized List<Searchable> now() {
        List<Searchable> now = new ArrayList<>();
        for (ListStore.InForce list : store.inForce()) {
            Searchable known = loaded.get(list.list());
            if (known == null || !known.list().sha256().equals(list.sha256())) {
                byte[] content = store.content(list.list(), list.version());
                if (content == null) {
                    // replaced between the two questions: the newest it is
                    return now();
                }
                loaded.put(list.list(), load(list, content));
            }
            now.add(loaded.get(list.list()));
        }
        return now;
    }

    private static Searchable load(ListStore.InForce list, byte[] content) {
        try {
            List<ListedName> names = new ArrayList<>();
            List<ListEntry> owners = new ArrayList<>();
            for (ListEntry entry : ListReader.read(content).entries()) {
                entry.names().forEach(name -> {
                    names.add(name);
                    owners.add(entry);
                });
            }
            return new Searchable(list, new NameIndex(names.stream().map(ListedName::text).toList()), names, owners);
        } catch (ListRefused impossible) {
            throw new IllegalStateException("The list " + list.list() + " in force cannot be read any more", impossible);
        }
    }
}
