package dev.assent.license.use;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uses in the register. */
@Component
class UseStore {
    /** @param used sum of all reports, in the unit */
    record Line(String license, int line, String description, BigDecimal granted, String unit, BigDecimal used) {
        BigDecimal left() {
            return granted.subtract(used);
        }
    }

    record Known(BigDecimal quantity, LocalDate usedOn) {
    }

    private static final String LINES = """
            select l.license_number, l.line, f.description, l.quantity, f.unit, coalesce((select sum(u.quantity) from register.license_use u
              where u.license_number = l.license_number and u.line = l.line), 0) as used
            from register.license_line l join register.license n on n.license_number = l.license_number
            join register.file_line f on f.file_number = n.file_number and f.line = l.line where\s""";

    private final JdbcClient jdbc;
    private final Register register;

    UseStore(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** What the licenses of a file grant and what was used of it. */
    List<Line> ofFile(String fileNumber) {
        return lines("n.file_number = ? order by l.license_number, l.line", fileNumber);
    }

    List<Line> of(String license) {
        return lines("l.license_number = ? order by l.line", license);
    }

    private List<Line> lines(String which, String number) {
        return jdbc.sql(LINES + which).param(number).query((row, i) -> new Line(row.getString(1), row.getInt(2), row.getString(3), row.getBigDecimal(4), row.getString(5),
                row.getBigDecimal(6))).list();
    }

    Optional<String> file(String license) {
        return jdbc.sql("select l.file_number from register.license l join register.license_file f on f.file_number = l.file_number where l.license_number = ? and not f.sample")
                .param(license).query(String.class).optional();
    }

    /** The day on which the license was issued, as an instant. */
    java.time.Instant issued(String license) {
        return jdbc.sql("select issued_at from register.license where license_number = ?").param(license).query((row, i) -> Sql.instant(row, "issued_at")).single();
    }

    Optional<Known> known(Use use) {
        return jdbc.sql("select quantity, used_on from register.license_use where license_number = ? and line = ? and reference = ?")
                .params(use.license(), use.line(), use.reference()).query((row, i) -> new Known(row.getBigDecimal(1), row.getObject(2, LocalDate.class))).optional();
    }

    void insert(String fileNumber, Use use, Reporter by) {
        jdbc.sql("""
                insert into register.license_use (license_number, line, reference, file_number, quantity, used_on, reported_as, reported_by, reported_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(use.license(), use.line(), use.reference(), fileNumber, use.quantity(), use.usedOn(), by.as(), by.person(),
                Sql.time(register.now())).update();
    }

    /** The reports on the licenses of a file, oldest first. */
    List<Map<String, Object>> reports(String fileNumber) {
        return jdbc.sql("""
                select u.*, d.proof_due, d.delivered_on, d.proof from register.license_use u left join register.license_delivery d
                  on d.license_number = u.license_number and d.line = u.line and d.reference = u.reference
                where u.file_number = ? order by u.reported_at, u.license_number, u.line""").param(fileNumber).query(UseStore::report).list();
    }

    private static Map<String, Object> report(ResultSet row, int i) throws SQLException {
        Map<String, Object> report = new LinkedHashMap<>(Map.of("license", row.getString("license_number"), "line", row.getInt("line"), "reference", row.getString("reference"),
                "quantity", row.getBigDecimal("quantity"), "usedOn", row.getObject("used_on", LocalDate.class), "reportedAs", row.getString("reported_as"),
                "reportedBy", row.getString("reported_by"), "reportedAt", Sql.instant(row, "reported_at")));
        report.put("proofDue", row.getObject("proof_due", LocalDate.class));
        report.put("deliveredOn", row.getObject("delivered_on", LocalDate.class));
        report.put("proof", row.getString("proof"));
        return report;
    }
}
