package dev.assent.screening;

import dev.assent.calendar.Fingerprint;
import dev.assent.engine.TablesInForce;
import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Embargoes by State, activity and category, from the table {@code <Setup>Embargoes}, else {@code Embargoes}. A row that applies today is a
 * confirmed hit: there is nothing for a person to judge.
 */
@Component
class Embargoes {
    static final String TABLE = "Embargoes";

    /** more than any State asks; then it is forgotten and asked anew */
    private static final int MOST = 10_000;

    /** A question to the tables that were in force. */
    private record Question(String tables, String setup, String state, String place, String activity, String category) {
    }

    private final TablesInForce tables;
    private final NationalSetups setups;
    private final Register register;
    private final Map<Question, List<Map<String, Object>>> known = new ConcurrentHashMap<>();

    Embargoes(TablesInForce tables, NationalSetups setups, Register register) {
        this.tables = tables;
        this.setups = setups;
        this.register = register;
    }

    List<Hit> of(ScreenedFile file) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        file.places().forEach((state, place) -> file.categories().forEach(category -> rows(new Question(file.tables(), file.setup(), state, place, file.activity(), category))
                .forEach(row -> {
                    Hit hit = hit(file.number(), file.setup(), state, place, row);
                    hits.putIfAbsent(hit.id(), hit);
                })));
        return List.copyOf(hits.values());
    }

    private List<Map<String, Object>> rows(Question question) {
        LocalDate today = register.now().atZone(setups.of(question.setup()).workingDays().zone()).toLocalDate();
        List<Map<String, Object>> rows = known.get(question);
        if (rows == null) {
            rows = ask(question);
            if (known.size() > MOST) {
                known.clear();
            }
            known.put(question, rows);
        }
        return rows.stream().filter(row -> day(row, "from").map(from -> !from.isAfter(today)).orElse(true)
                && day(row, "until").map(until -> !until.isBefore(today)).orElse(true)).toList();
    }

    private List<Map<String, Object>> ask(Question question) {
        Map<String, Object> inputs = new HashMap<>(Map.of("setup", question.setup(), "state", question.state(), "place", question.place()));
        inputs.put("activity", question.activity());
        inputs.put("category", question.category());
        return tables.rows(List.of(question.setup() + TABLE, TABLE), inputs);
    }

    private static Optional<LocalDate> day(Map<String, Object> row, String column) {
        return Optional.ofNullable(row.get(column)).map(Object::toString).filter(text -> !text.isBlank()).map(LocalDate::parse);
    }

    private Hit hit(String fileNumber, String setup, String state, String place, Map<String, Object> row) {
        Map<String, Object> entry = new LinkedHashMap<>();
        List.of("measure", "from", "until", "source").forEach(column -> entry.put(column, row.get(column)));
        entry.put("remark", row.get("source"));
        NamedInFile asked = new NamedInFile(place, state, state);
        String entryHash = Fingerprint.of(Json.write(entry));
        String measure = String.valueOf(row.get("measure"));
        return new Hit(Fingerprint.of(String.join("|", fileNumber, asked.hash(), TABLE, entryHash)), asked, TABLE, 1, measure, entryHash, entry, measure, Hit.ALL,
                Map.of(), setups.of(setup).authority(), "EMBARGO", String.valueOf(row.get("source")), register.now(), "CONFIRMED", String.valueOf(row.get("source")),
                Register.ENGINE, register.now(), null);
    }
}
