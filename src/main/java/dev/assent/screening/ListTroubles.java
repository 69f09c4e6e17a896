package dev.assent.screening;

import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.screening.list.ListRefused;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is wrong with lists: a copy that was refused, or a list that grows stale. The operators are told of each once. */
@Component
class ListTroubles {
    private static final String OPERATORS = "operators";
    private static final String KEPT = "The list that was in force before stays in force.";

    private static final String NONE = "No version of it is in force: names are not compared with it.";

    private final ListStore store;
    private final ScreeningSettings settings;
    private final Notices notices;
    private final Register register;

    ListTroubles(ListStore store, ScreeningSettings settings, Notices notices, Register register) {
        this.store = store;
        this.settings = settings;
        this.notices = notices;
        this.register = register;
    }

    /**
     * Notes why a copy was refused.
     *
     * @param list   or the folder in which there should be one
     * @param source where it was looked for
     */
    @Transactional
    public void refused(String list, String source, ListRefused why) {
        String reason = Json.write(Map.of("pattern", why.pattern(), "args", why.args()));
        if (store.trouble(list, source, reason)) {
            boolean kept = store.inForce().stream().anyMatch(each -> each.list().equals(list));
            notices.toMembers("screening/refused/" + list + "/" + register.now() + "/" + Integer.toHexString(reason.hashCode()), OPERATORS, "The screening list {0} was not taken", list,
                    Message.line(why.pattern(), why.args().toArray()), Message.line(kept ? KEPT : NONE));
        }
    }

    @Transactional
    public void settled(String list) {
        store.forget(list);
    }

    /** Tells of lists whose source was not seen for long. */
    @Transactional
    public void tellStale() {
        stale().forEach(list -> notices.toMembers("screening/stale/" + list.list() + "/" + list.lookedAt(), OPERATORS, "The screening list {0} is stale", list.list(),
                Message.line("Its source was last seen on {0}.", list.lookedAt()), Message.line(KEPT)));
    }

    // the State's own list has no source that could be lost from sight
    List<ListStore.InForce> stale() {
        Instant oldest = register.now().minus(settings.staleAfter());
        return store.inForce().stream().filter(list -> !list.list().equals(OwnWatchList.NAME) && list.lookedAt().isBefore(oldest)).toList();
    }

    /** A sentence in English for each list that has trouble, as {@code list: sentence}. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        store.troubles().forEach(trouble -> {
            Map<String, Object> reason = Json.readMap(trouble.reason());
            sentences.add(trouble.list() + ": " + new MessageFormat(((String) reason.get("pattern")).replace("'", "''"), Locale.ROOT)
                    .format(((List<?>) reason.get("args")).stream().map(String::valueOf).toArray()));
        });
        stale().forEach(list -> sentences.add(list.list() + ": Its source was last seen on " + list.lookedAt() + "."));
        return sentences;
    }
}
