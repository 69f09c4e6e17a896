package dev.assent.certificate;

import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Counters;
import dev.assent.register.Json;
import dev.assent.register.Leads;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.signature.Signatures;
import dev.assent.signature.Signing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** End-use certificates in the register; one a license. */
@Component
class Certificates {
    private final JdbcClient jdbc;
    private final Register register;
    private final Counters counters;
    private final Notices notices;
    private final Signatures signatures;

    Certificates(JdbcClient jdbc, Register register, Counters counters, Notices notices, Signatures signatures) {
        this.jdbc = jdbc;
        this.register = register;
        this.counters = counters;
        this.notices = notices;
        this.signatures = signatures;
    }

    /** What the newest license of the file allows: line, description, quantity. */
    List<Map<String, Object>> goods(String fileNumber) {
        return jdbc.sql("""
                select l.line, f.description, l.quantity from register.license_line l
                join register.file_line f on f.file_number = ? and f.line = l.line where l.license_number = ? order by l.line""")
                .params(fileNumber, license(fileNumber))
                .query((row, i) -> {
                    Map<String, Object> goods = new LinkedHashMap<>();
                    goods.put("line", row.getInt(1));
                    goods.put("description", row.getString(2));
                    goods.put("quantity", row.getBigDecimal(3).stripTrailingZeros().toPlainString());
                    return goods;
                }).list();
    }

    /** Enters the certificate once and tells the applicant, who hands it to the exporter; returns its number. */
    String issue(String fileNumber, Certificate certificate) {
        String license = license(fileNumber);
        return issued(license).orElseGet(() -> enter(fileNumber, license, certificate));
    }

    private Optional<String> issued(String license) {
        return jdbc.sql("select certificate_number from register.end_use_certificate where license_number = ?").param(license)
                .query(String.class).optional();
    }

    private String enter(String fileNumber, String license, Certificate certificate) {
        signatures.demand(Signing.CERTIFICATE, fileNumber, Leads.WHOLE, List.of(certificate.issuedBy()), Map.of());
        String series = "EUC-" + fileNumber.substring(0, fileNumber.lastIndexOf('-'));
        String number = "%s-%06d".formatted(series, counters.next(series));
        jdbc.sql("""
                insert into register.end_use_certificate (certificate_number, file_number, license_number, exporter, exporting_state, contract,
                  end_use, undertakings, goods, signatory, signatory_position, issued_by, issued_at, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(number, fileNumber, license, certificate.exporter(), certificate.exportingState(), certificate.contract(),
                        certificate.endUse(), Json.write(certificate.undertakings()), Json.write(certificate.goods()), certificate.signatory(),
                        certificate.position(), certificate.issuedBy(), Sql.time(register.now()), certificate.validUntil()).update();
        Map<String, Object> facts = new LinkedHashMap<>(Json.map(certificate));
        facts.put("certificate", number);
        facts.put("license", license);
        register.append(fileNumber, "END_USE_CERTIFICATE_ISSUED", certificate.issuedBy(), facts);
        notices.toApplicant(number, fileNumber, Message.about(fileNumber, "End-use certificate on license file {0}",
                Message.line("The end-use certificate {0} is issued. Please hand it to the exporter.", number)));
        return number;
    }

    private String license(String fileNumber) {
        return jdbc.sql("select license_number from register.license where file_number = ? and kind = 'LICENSE' order by issued_at desc, license_number desc limit 1")
                .param(fileNumber).query(String.class).single();
    }
}
