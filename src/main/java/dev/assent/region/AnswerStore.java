package dev.assent.region;

import dev.assent.register.Json;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of member States in the register. */
@Component
class AnswerStore {
    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the table of member States. */
    List<Answer> of(String exemption) {
        return jdbc.sql("select * from register.exemption_answer where exemption = ? order by place").param(exemption).query(AnswerStore::answer).list();
    }

    Answer find(String exemption, int place) {
        return jdbc.sql("select * from register.exemption_answer where exemption = ? and place = ?").params(exemption, place).query(AnswerStore::answer).single();
    }

    void insert(String exemption, Answer asked) {
        jdbc.sql("insert into register.exemption_answer (exemption, place, member, entered_by, rule, due_at, ends_at, deemed) values (?, ?, ?, ?, ?, ?, ?, false)")
                .params(exemption, asked.place(), asked.member(), asked.enteredBy(), Json.write(asked.row()), Sql.time(asked.dueAt()), Sql.time(asked.endsAt())).update();
    }

    /** Enters it once; whether it did. */
    boolean enter(String exemption, Answer given) {
        return jdbc.sql("""
                update register.exemption_answer set answer = ?, deemed = ?, conditions = ?, reasons = ?, reference = ?, given_by = ?, given_at = ?
                where exemption = ? and place = ? and answer is null""")
                .params(given.answer(), given.deemed(), given.conditions(), given.reasons(), given.reference(), given.givenBy(), Sql.time(given.givenAt()),
                        exemption, given.place()).update() > 0;
    }

    private static Answer answer(ResultSet row, int i) throws SQLException {
        return new Answer(row.getInt("place"), row.getString("member"), row.getString("entered_by"), Json.readMap(row.getString("rule")), Sql.instant(row, "due_at"),
                Sql.instant(row, "ends_at"), row.getString("answer"), row.getBoolean("deemed"), row.getString("conditions"), row.getString("reasons"),
                row.getString("reference"), row.getString("given_by"), Sql.instant(row, "given_at"));
    }
}
