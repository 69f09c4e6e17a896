package dev.assent.screening;

import dev.assent.calendar.Fingerprint;
import dev.assent.engine.TablesInForce;
import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Asks the table in force which likenesses are hits, who judges them, and what a confirmed one means: {@code <Setup>Screening}, else {@code Screening}. */
@Component
class HitRules {
    static final String TABLE = "Screening";

    /** then what is known is forgotten and asked anew */
    private static final int MOST = 10_000;

    /** A question to the tables that were in force. */
    private record Question(String tables, String setup, String list, String kind, String quality, int score, String role, String country) {
    }

    private final TablesInForce tables;
    private final NationalSetups setups;
    private final Register register;
    private final Map<Question, Map<String, Object>> known = new ConcurrentHashMap<>();

    HitRules(TablesInForce tables, NationalSetups setups, Register register) {
        this.tables = tables;
        this.setups = setups;
        this.register = register;
    }

    Optional<Hit> hit(ScreenedFile file, Likeness like) {
        Question question = new Question(file.tables(), file.setup(), like.list().list(), like.entry().kind(), like.listed().quality(), like.match().score(),
                like.asked().role(), like.asked().country());
        Map<String, Object> row = known.get(question);
        if (row == null) {
            row = ask(question);
            if (known.size() > MOST) {
                known.clear();
            }
            known.put(question, row);
        }
        return row.isEmpty() ? Optional.empty() : Optional.of(hit(file.number(), file.setup(), like, row));
    }

    private Map<String, Object> ask(Question question) {
        Map<String, Object> inputs = new HashMap<>(Map.of("setup", question.setup(), "list", question.list(), "kind", question.kind(),
                "quality", question.quality(), "score", question.score(), "role", question.role()));
        inputs.put("country", question.country());
        return tables.row(List.of(question.setup() + TABLE, TABLE), inputs);
    }

    private Hit hit(String fileNumber, String setup, Likeness like, Map<String, Object> row) {
        Map<String, Object> entry = Json.map(like.entry());
        String entryHash = Fingerprint.of(Json.write(entry));
        String id = Fingerprint.of(String.join("|", fileNumber, like.asked().hash(), like.list().list(), entryHash, String.valueOf(word(row, "prohibition"))));
        String judges = row.get("judges") instanceof String group && !group.isBlank() ? group : setups.of(setup).authority();
        return new Hit(id, like.asked(), like.list().list(), like.list().version(), like.entry().reference(), entryHash, entry,
                like.listed().text(), like.match().score(), Json.map(like.match()), judges, word(row, "prohibition"), word(row, "basis"), register.now(),
                null, null, null, null, null);
    }

    private static String word(Map<String, Object> row, String column) {
        return row.get(column) instanceof String word && !word.isBlank() ? word : null;
    }
}
