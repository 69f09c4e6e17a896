package dev.assent.applicant;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions to the applicant and his answers. */
@Component
public class Questions {
    /**
     * @param number of the question on its file; null: what is missing of an incomplete file
     * @param answer null while it is open
     */
    record Question(Integer number, String text, String needed, Instant askedAt, Instant answerBy, Instant answeredAt, String answer,
            Instant withdrawnAt) {
    }

    private final JdbcClient jdbc;
    private final Register register;

    Questions(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    public void ask(String id, String fileNumber, String text, Instant answerBy) {
        jdbc.sql("insert into register.question (id, file_number, text, asked_at, answer_by) values (?, ?, ?, ?, ?)")
                .params(id, fileNumber, text, Sql.time(register.now()), Sql.time(answerBy)).update();
    }

    /** Answers what was missing of an incomplete file; returns how many questions that were. */
    int answer(String fileNumber, String answer) {
        return jdbc.sql("update register.question set answered_at = ?, answer = ? where file_number = ? and answered_at is null and question_number is null")
                .params(Sql.time(register.now()), answer, fileNumber).update();
    }

    /** By when what is missing of an incomplete file is to be supplied; empty if nothing is asked for. */
    public Optional<Instant> ofCompletion(String fileNumber) {
        return jdbc.sql("select answer_by from register.question where file_number = ? and answered_at is null and question_number is null")
                .param(fileNumber).query((row, i) -> Sql.instant(row, "answer_by")).list().stream().findFirst();
    }

    public void redated(String fileNumber, Instant answerBy) {
        jdbc.sql("update register.question set answer_by = ? where file_number = ? and answered_at is null and question_number is null")
                .params(Sql.time(answerBy), fileNumber).update();
    }

    List<Question> of(String fileNumber) {
        return jdbc.sql("select * from register.question where file_number = ? order by asked_at").param(fileNumber)
                .query((row, i) -> new Question(row.getObject("question_number", Integer.class), row.getString("text"), row.getString("needed"),
                        Sql.instant(row, "asked_at"), Sql.instant(row, "answer_by"), Sql.instant(row, "answered_at"), row.getString("answer"),
                        Sql.instant(row, "withdrawn_at"))).list();
    }
}
