package dev.assent.file;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parties, lines and documents of a file: what treaty reports and searches ask for (ATT Art. 12, 13). */
@Component
class PartyStore {
    private final JdbcClient jdbc;

    PartyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String number, LicenseFile file) {
        party(number, "APPLICANT", 1, file.applicant());
        party(number, "CONSIGNEE", 1, file.consignee());
        party(number, "END_USER", 1, file.endUser());
        party(number, "ULTIMATE_END_USER", 1, file.ultimateEndUser());
        party(number, "EXPORTER", 1, file.exporter());
        List<LicenseFile.Party> intermediaries = file.intermediaries();
        for (int i = 0; i < intermediaries.size(); i++) {
            party(number, "INTERMEDIARY", i + 1, intermediaries.get(i));
        }
        file.lines().forEach(line -> line(number, line));
        for (int i = 0; i < file.documents().size(); i++) {
            document(number, i + 1, file.documents().get(i));
        }
    }

    private void party(String number, String role, int place, LicenseFile.Party party) {
        if (party != null) {
            jdbc.sql("insert into register.party (file_number, role, place, name, country, registration, kind) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(number, role, place, party.name(), party.country(), party.registration(), party.kind()).update();
        }
    }

    private void line(String number, LicenseFile.Line line) {
        jdbc.sql("""
                insert into register.file_line (file_number, line, description, model, att_category, control_list_entry, part_of,
                  ammunition, quantity, unit, amount, currency) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(number, line.line(), line.description(), line.model(), line.attCategory(), line.controlListEntry(), line.partOf(),
                        line.ammunition(), line.quantity(), line.unit(), line.value(), line.currency()).update();
    }

    private void document(String number, int place, LicenseFile.Document document) {
        jdbc.sql("""
                insert into register.document (file_number, place, type, reference, issuer, issuer_country, issued_on, expires_on, signatory,
                  remark) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(number, place, document.type(), document.reference(), document.issuer(), document.issuerCountry(), document.issuedOn(),
                        document.expiresOn(), document.signatory(), document.remark()).update();
    }
}
