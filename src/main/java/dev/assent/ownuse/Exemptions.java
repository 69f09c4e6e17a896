package dev.assent.ownuse;

import dev.assent.assessment.Assessments;
import dev.assent.file.FileClosing;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Leads;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.signature.Signatures;
import dev.assent.signature.Signing;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enters movements that are the State's own use (ATT Art. 2(3)). No license is issued; the questions of Arts. 6 and 7 have been
 * answered and recorded all the same, and the table refuses that one person does both steps.
 */
@Component
class Exemptions {
    /**
     * @param undertaking the paper by which the State undertakes that the arms remain its property
     * @param confirmedBy never who examined it
     */
    record Exemption(String reasons, String undertaking, String examinedBy, String confirmedBy) {
    }

    private final JdbcClient jdbc;
    private final Register register;
    private final Assessments assessments;
    private final Notices notices;
    private final FileClosing closing;
    private final Signatures signatures;

    Exemptions(JdbcClient jdbc, Register register, Assessments assessments, Notices notices, FileClosing closing, Signatures signatures) {
        this.jdbc = jdbc;
        this.register = register;
        this.assessments = assessments;
        this.notices = notices;
        this.closing = closing;
        this.signatures = signatures;
    }

    /** Enters it once, tells the applicant and closes the file with the standing EXEMPT. */
    void enter(String fileNumber, Exemption own) {
        if (jdbc.sql("select count(*) from register.own_use where file_number = ?").param(fileNumber).query(Integer.class).single() > 0) {
            return;
        }
        Assessments.Assessment assessment = assessments.latest(fileNumber, Leads.WHOLE)
                .orElseThrow(() -> new IllegalStateException("File " + fileNumber + " has not been assessed (ATT Arts. 6 and 7)"));
        signatures.demand(Signing.OWN_USE, fileNumber, Leads.WHOLE, List.of(own.examinedBy(), own.confirmedBy()), Map.of());
        jdbc.sql("""
                insert into register.own_use (file_number, reasons, undertaking, assessment_version, examined_by, confirmed_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(fileNumber, own.reasons(), own.undertaking(), assessment.version(), own.examinedBy(), own.confirmedBy(),
                        Sql.time(register.now())).update();
        register.append(fileNumber, "OWN_USE_RECORDED", own.confirmedBy(), Map.of("reasons", own.reasons(), "undertaking", own.undertaking(),
                "assessment", assessment.version(), "finding", assessment.finding(), "examinedBy", own.examinedBy(),
                "confirmedBy", own.confirmedBy()));
        notices.toApplicant(fileNumber + "/own-use", fileNumber, Message.about(fileNumber, "License file {0}: own use of the State",
                Message.line("The movement is recorded as the State's own use; no license is needed as long as the arms remain its property."),
                Message.line("Before they are given to anybody else, a license must be applied for.")));
        closing.close(fileNumber, "EXEMPT");
    }
}
