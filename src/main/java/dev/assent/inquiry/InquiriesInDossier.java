package dev.assent.inquiry;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other States asked about a file, and what they were answered, for whoever sees the file whole. */
@Component
class InquiriesInDossier implements DossierPart {
    private final JdbcClient jdbc;

    InquiriesInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "inquiries";
    }

    /** The oldest first: askingState, askingStateName (where the setup names it), reference, inquiry, receivedOn, answerBy, answer, answeredAt. */
    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null : jdbc.sql("select * from register.incoming_inquiry where file_number = ? order by received_on, answer_by, id")
                .param(fileNumber).query((row, i) -> row(row, setup)).list();
    }

    private static Map<String, Object> row(ResultSet row, NationalSetup setup) throws SQLException {
        Map<String, Object> inquiry = new LinkedHashMap<>();
        inquiry.put("askingState", row.getString("asking_state"));
        inquiry.put("askingStateName", setup.countries().get(row.getString("asking_state")));
        inquiry.put("reference", row.getString("reference"));
        inquiry.put("inquiry", row.getString("inquiry"));
        inquiry.put("receivedOn", row.getDate("received_on").toLocalDate());
        inquiry.put("answerBy", Sql.instant(row, "answer_by"));
        inquiry.put("answer", row.getString("answer"));
        inquiry.put("answeredAt", Sql.instant(row, "answered_at"));
        return inquiry;
    }
}
