package dev.assent.information;

import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions to the applicant and his answers, for the dossier. */
@Component
class QuestionsOnFile {
    private final JdbcClient jdbc;

    QuestionsOnFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Every question by its number: agency, agencyName, asked (in the agency's words), text (as put to the applicant), needed, askedAt,
     * answerBy, answeredAt, answer, outcome, reasons, clockStopped, stopForfeited.
     */
    List<Map<String, Object>> rows(String fileNumber, NationalSetup setup) {
        return jdbc.sql("""
                select r.*, q.text, q.needed as supplied, q.asked_at, q.answer_by, q.answered_at, q.answer
                from register.information_request r left join register.question q on q.id = r.id
                where r.file_number = ? order by r.question_number""").param(fileNumber).query((row, i) -> row(row, setup)).list();
    }

    private static Map<String, Object> row(ResultSet row, NationalSetup setup) throws SQLException {
        String agency = row.getString("agency");
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("number", row.getInt("question_number"));
        question.put("agency", agency);
        question.put("agencyName", setup.agencyNames(agency));
        question.put("asked", row.getString("question"));
        question.put("text", row.getString("text"));
        question.put("needed", row.getString("text") == null ? row.getString("needed") : row.getString("supplied"));
        question.put("requestedAt", at(row, "requested_at"));
        question.put("askedAt", at(row, "asked_at"));
        question.put("answerBy", at(row, "answer_by"));
        question.put("answeredAt", at(row, "answered_at"));
        question.put("answer", row.getString("answer"));
        question.put("outcome", row.getString("outcome"));
        question.put("reasons", row.getString("reasons"));
        question.put("clockStopped", row.getBoolean("stopped"));
        question.put("stopForfeited", at(row, "forfeited_at") != null);
        return question;
    }

    private static String at(ResultSet row, String column) throws SQLException {
        Instant at = Sql.instant(row, column);
        return at == null ? null : at.toString();
    }
}
