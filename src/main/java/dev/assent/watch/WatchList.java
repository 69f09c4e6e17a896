package dev.assent.watch;

import dev.assent.engine.Memberships;
import dev.assent.engine.Refusal;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.register.Register;
import dev.assent.screening.OwnWatchList;
import dev.assent.setup.Agency;
import dev.assent.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts parties on the State's own watch list, and takes them off when two people want it; whatever a model or a variable says, one cannot. */
@Component
public class WatchList {
    private final WatchEntries store;
    private final OwnWatchList list;
    private final Register register;
    private final Memberships memberships;
    private final Texts texts;

    WatchList(WatchEntries store, OwnWatchList list, Register register, Memberships memberships, Texts texts) {
        this.store = store;
        this.list = list;
        this.register = register;
        this.memberships = memberships;
        this.texts = texts;
    }

    /** Puts these on the list as findings of an investigation, all in one version. */
    public void add(String fileNumber, List<WatchedParty> parties, String person) {
        int version = list.next();
        parties.forEach(party -> store.insert(UUID.randomUUID().toString(), fileNumber, party, person, version));
        list.replace(store.listed(), fileNumber);
        register.append(fileNumber, "PARTIES_WATCHED", person, Map.of("version", version, "parties", parties.stream().map(WatchedParty::facts).toList()));
    }

    boolean removable(String fileNumber) {
        return store.listed(fileNumber).stream().anyMatch(entry -> entry.askedBy() == null);
    }

    /** @return as the party is called, for whoever confirms */
    String askRemoval(String fileNumber, String id, String person, String reasons) {
        WatchEntries.Entry entry = store.hold(fileNumber, id).orElseThrow(() -> refusal("watchedParty", "This party is not on the watch list, or another file put it there."));
        if (entry.askedBy() != null) {
            throw refusal("watchedParty", "The same is asked for already and waits for the second signature.");
        }
        store.removalAsked(id, person, reasons);
        register.append(fileNumber, "WATCH_REMOVAL_ASKED", person, facts(entry, "reasons", reasons));
        return entry.party().name();
    }

    /** @param authority of the investigation, whose people sign */
    void remove(String fileNumber, String id, String authority, String person) {
        WatchEntries.Entry entry = asked(fileNumber, id);
        List<String> groups = person == null ? List.of() : memberships.of(person);
        if (person == null || person.equals(entry.askedBy()) || !groups.contains(authority) && !groups.contains(authority + Agency.HEAD)) {
            throw refusal("", "Two people of the authority take somebody off the watch list: whoever asked for it cannot confirm it.");
        }
        int version = list.next();
        store.removed(id, person, version);
        list.replace(store.listed(), fileNumber);
        Map<String, Object> facts = facts(entry, "askedBy", entry.askedBy());
        facts.put("version", version);
        register.append(fileNumber, "PARTY_WATCHED_NO_MORE", person, facts);
    }

    void drop(String fileNumber, String id, String person, String reasons) {
        WatchEntries.Entry entry = asked(fileNumber, id);
        store.removalAsked(id, null, null);
        Map<String, Object> facts = facts(entry, "askedBy", entry.askedBy());
        facts.put("reasons", reasons);
        register.append(fileNumber, "WATCH_REMOVAL_NOT_CONFIRMED", person, facts);
    }

    private WatchEntries.Entry asked(String fileNumber, String id) {
        return store.hold(fileNumber, id).filter(entry -> entry.askedBy() != null).orElseThrow(() -> refusal("", "Nobody asks any more to take this party off the watch list."));
    }

    private static Map<String, Object> facts(WatchEntries.Entry entry, String more, String value) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("party", entry.id());
        facts.put("name", entry.party().name());
        facts.put(more, value);
        return facts;
    }

    private Refusal refusal(String field, String sentence) {
        String said = texts.say(sentence);
        return new Refusal(said, List.of(new Fault(field, said)));
    }
}
