package dev.assent.notification;

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

/** The letters and notices about a file, as they were written, for whoever sees it whole. */
@Component
class NoticesInDossier implements DossierPart {
    private final JdbcClient jdbc;

    NoticesInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "notices";
    }

    /** The oldest first: to, subject, body, writtenAt, sentAt (absent: not sent yet). */
    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null : jdbc.sql("select * from register.notice where file_number = ? order by created_at, notice_key")
                .param(fileNumber).query(NoticesInDossier::row).list();
    }

    private static Map<String, Object> row(ResultSet row, int i) throws SQLException {
        Map<String, Object> notice = new LinkedHashMap<>();
        notice.put("to", row.getString("recipient"));
        notice.put("subject", row.getString("subject"));
        notice.put("body", row.getString("body"));
        notice.put("writtenAt", Sql.instant(row, "created_at"));
        notice.put("sentAt", Sql.instant(row, "sent_at"));
        return notice;
    }
}
