package dev.assent.decision;

import dev.assent.register.Counters;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Licenses in the register; issued before the transfer and detailed by line (ATT Art. 7(5)). */
@Component
class Licenses {
    private final JdbcClient jdbc;
    private final Register register;
    private final Counters counters;

    Licenses(JdbcClient jdbc, Register register, Counters counters) {
        this.jdbc = jdbc;
        this.register = register;
        this.counters = counters;
    }

    Optional<String> of(String fileNumber, String track) {
        return jdbc.sql("select license_number from register.license where file_number = ? and track = ?").params(fileNumber, track).query(String.class).optional();
    }

    String issue(String fileNumber, Draft draft) {
        String series = (draft.document().equals(LicenseTerms.LICENSE) ? "LIC-" : "DOC-") + fileNumber.substring(0, fileNumber.lastIndexOf('-'));
        String number = "%s-%06d".formatted(series, counters.next(series));
        jdbc.sql("""
                insert into register.license (license_number, track, file_number, holder, conditions, issued_at, valid_until, kind)
                select ?, ?, file_number, applicant_name, ?, ?, ?, cast(? as varchar(32)) from register.license_file where file_number = ?""")
                .params(number, draft.track(), draft.conditions(), Sql.time(register.now()), draft.validUntil(), draft.document(), fileNumber).update();
        quantities(fileNumber, draft).forEach((line, quantity) -> jdbc
                .sql("insert into register.license_line (license_number, line, quantity) values (?, ?, ?)").params(number, line, quantity).update());
        return number;
    }

    private Map<Integer, BigDecimal> quantities(String fileNumber, Draft draft) {
        Map<Integer, BigDecimal> granted = new HashMap<>();
        jdbc.sql("select line, quantity from register.file_line where file_number = ? and track = ?").params(fileNumber, draft.track())
                .query((row, i) -> granted.put(row.getInt(1), row.getBigDecimal(2))).list();
        if (draft.inPart()) {
            granted.keySet().removeIf(line -> draft.lines().stream().noneMatch(row -> line(row) == line));
            draft.lines().forEach(row -> granted.merge(line(row), quantity(row), BigDecimal::min));
            granted.values().removeIf(quantity -> quantity.signum() <= 0);
        }
        return granted;
    }

    private static int line(Map<String, Object> row) {
        return ((Number) row.get("line")).intValue();
    }

    private static BigDecimal quantity(Map<String, Object> row) {
        return row.get("quantityGranted") == null ? BigDecimal.ZERO : new BigDecimal(row.get("quantityGranted").toString());
    }
}
