package dev.assent.dossier;

import dev.assent.committee.SealedVotes;
import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Entry;
import dev.assent.register.Json;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetup;
import dev.assent.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The record, for whoever sees the file whole: at, kind, text, actor, facts. */
@Component
class Timeline implements DossierPart {
    private final Register register;
    private final SealedVotes sealed;
    private final Texts texts;

    Timeline(Register register, SealedVotes sealed, Texts texts) {
        this.register = register;
        this.sealed = sealed;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        Set<String> hidden = sealed.consultations(fileNumber);
        return sight != Access.Sight.WHOLE ? null : register.entries(fileNumber).stream().map(entry -> event(entry, hidden)).toList();
    }

    private Map<String, Object> event(Entry entry, Set<String> hidden) {
        Map<String, Object> facts = Json.readMap(entry.facts());
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("at", entry.at());
        event.put("kind", entry.kind());
        // only its name tells one action from another
        event.put("text", entry.kind().equals("ACTION_BEGUN") ? texts.say("Action begun: {0}", texts.say(String.valueOf(facts.get("action"))))
                : texts.say(words(entry.kind())));
        event.put("actor", entry.actor());
        event.put("facts", SealedVotes.visible(facts, hidden));
        return event;
    }

    // OPINION_GIVEN -> "Opinion given", a key of the dictionary
    static String words(String kind) {
        String words = kind.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
