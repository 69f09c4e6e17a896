package dev.assent.figures;

import dev.assent.register.Json;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One time an agency or a body was asked.
 *
 * @param rung       round of a consultation, rung of an escalation
 * @param answeredAt when it was answered first, or counted as answered; null: not yet, or never
 * @param outcome    what was said; null: nothing
 * @param counts     false: of an earlier pass, or withdrawn
 * @param row        of the table that had it asked
 */
record Asked(String kind, String id, String track, String agency, int rung, Instant askedAt, Instant deadline, Instant answeredAt, String outcome,
        boolean silent, boolean late, boolean passedOn, boolean counts, Map<String, Object> row) {
    static final String WITHDRAWN = "WITHDRAWN";
    static final String ESCALATION = "ESCALATION";
    private static final Set<String> OBJECTIONS = Set.of("OBJECTION", "REFUSE");

    /** Everything that was asked on these files, by their numbers. */
    static Map<String, List<Asked>> on(List<String> files, JdbcClient jdbc) {
        Set<String> passedOn = new HashSet<>(jdbc.sql("select facts from register.record where file_number in (:files) and kind = 'CONSULTATION_ESCALATED'")
                .param("files", files).query((row, i) -> String.valueOf(Json.readMap(row.getString(1)).get("consultation"))).list());
        Map<String, List<Asked>> all = new HashMap<>();
        jdbc.sql("""
                select c.*, coalesce(i.answered_at, (select min(o.given_at) from register.opinion o where o.consultation_id = c.id and not o.late)) as answered_at,
                  coalesce(i.answer, (select o.opinion from register.opinion o where o.consultation_id = c.id and not o.late order by o.version desc limit 1)) as said,
                  coalesce(i.deemed, (select o.deemed from register.opinion o where o.consultation_id = c.id and not o.late order by o.version limit 1), false) as deemed,
                  exists (select 1 from register.opinion o where o.consultation_id = c.id and o.late) as late
                from register.consultation c left join register.call_in i on i.consultation_id = c.id where c.file_number in (:files)""").param("files", files).query(row -> {
                    add(all, row, of(row, row.getString("kind"), row.getString("said"), passedOn.contains(row.getString("id")), !row.getBoolean("superseded")));
                });
        jdbc.sql("select v.*, 'WHOLE' as track, 1 as round, answer as said from register.verification v where v.file_number in (:files)").param("files", files).query(row -> {
            add(all, row, of(row, "VERIFICATION", row.getString("said"), row.getString("escalated_to") != null, true));
        });
        jdbc.sql("select * from register.escalation where file_number in (:files) and deadline is not null").param("files", files).query(row -> {
            add(all, row, new Asked(ESCALATION, row.getString("ladder") + "/" + row.getInt("rung"), row.getString("track"), row.getString("body"), row.getInt("rung"),
                    Sql.instant(row, "lodged_at"), Sql.instant(row, "deadline"), Sql.instant(row, "decided_at"), row.getString("outcome"),
                    row.getBoolean("expired"), false, row.getString("agency") == null, true, Map.of()));
        });
        return all;
    }

    private static void add(Map<String, List<Asked>> all, ResultSet row, Asked asked) throws SQLException {
        all.computeIfAbsent(row.getString("file_number"), any -> new ArrayList<>()).add(asked);
    }

    private static Asked of(ResultSet row, String kind, String said, boolean passedOn, boolean counts) throws SQLException {
        Instant withdrawn = Sql.instant(row, "withdrawn_at");
        Instant answered = Sql.instant(row, "answered_at");
        Instant deadline = Sql.instant(row, "deadline");
        boolean deemed = answered != null && row.getBoolean("deemed");
        boolean gone = answered == null && withdrawn != null;
        return new Asked(kind, row.getString("id"), row.getString("track"), row.getString("agency"), row.getInt("round"), Sql.instant(row, "asked_at"), deadline,
                gone ? withdrawn : answered, gone ? WITHDRAWN : said, deemed,
                row.getBoolean("late") || answered != null && !deemed && answered.isAfter(deadline), passedOn, counts && withdrawn == null, Json.readMap(row.getString("consultee")));
    }

    boolean objects() {
        return counts && outcome != null && OBJECTIONS.contains(outcome);
    }

    boolean consents() {
        return counts && outcome != null && (outcome.startsWith("NO_OBJECTION") || outcome.startsWith("APPROVE"));
    }

    /** Where the row came from, {@code table} or {@code version}; null where it was not kept. */
    String origin(String what) {
        return row.get("because") instanceof Map<?, ?> because && because.get(what) != null ? because.get(what).toString() : null;
    }

    /** As the way of a file has it. */
    Mark mark() {
        return new Mark(askedAt, switch (kind) {
            case "OPINION", "VOTE", ESCALATION -> kind + " " + rung;
            default -> kind;
        });
    }

    /** Did a decision follow it, where it was more than mere consent? */
    boolean changed(String decision, boolean conditional) {
        boolean granted = decision.startsWith("GRANTED");
        return counts && outcome != null && switch (outcome) {
            case "OBJECTION", "REFUSE" -> decision.equals("REFUSED") || decision.equals("GRANTED_IN_PART");
            case "NO_OBJECTION_WITH_CONDITIONS", "APPROVE_WITH_CONDITIONS" -> granted && conditional;
            case "NOT_AUTHENTIC" -> decision.equals("REFUSED");
            default -> outcome.equals("CALLED_IN") || outcome.equals("OVERRULED");
        };
    }
}
