package dev.assent.decision;

import dev.assent.file.FileClosing;
import dev.assent.letter.LetterMail;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.screening.Screenings;
import dev.assent.signature.Signatures;
import dev.assent.signature.Signing;
import dev.assent.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lines on no list (ATT Arts. 2(1), 3, 4; the national control list, Art. 5(2)): nobody assesses them, they need no license,
 * and the applicant is told at once. To a listed party they are refused (ATT Art. 6(1)), as everything is.
 */
@Component
public class UncontrolledLines {
    private static final String DECISION = "NO_LICENSE_REQUIRED";
    private static final String REFUSED = "REFUSED";

    private final JdbcClient jdbc;
    private final Register register;
    private final Notices notices;
    private final LetterMail mail;
    private final NationalSetups setups;
    private final Texts texts;
    private final FileClosing closing;
    private final Signatures signatures;
    private final Screenings screenings;

    UncontrolledLines(JdbcClient jdbc, Register register, Notices notices, LetterMail mail, NationalSetups setups, Texts texts, FileClosing closing, Signatures signatures,
            Screenings screenings) {
        this.jdbc = jdbc;
        this.register = register;
        this.notices = notices;
        this.mail = mail;
        this.setups = setups;
        this.texts = texts;
        this.closing = closing;
        this.signatures = signatures;
        this.screenings = screenings;
    }

    /**
     * Enters once that these lines need no license, or are refused; closes the file if it has no others.
     *
     * @param track        under which they stand
     * @param signed       what was confirmed, by variable
     * @param classifiedBy who found them on no list
     * @param confirmedBy  another person, who confirmed it
     */
    public void release(String fileNumber, String setup, String track, TreeSet<Integer> lines, boolean all, Map<String, Object> signed, String classifiedBy,
            String confirmedBy) {
        if (jdbc.sql("select count(*) from register.decision where file_number = ? and track = ?").params(fileNumber, track)
                .query(Integer.class).single() > 0) {
            return;
        }
        signatures.demand(Signing.CLASSIFICATION, fileNumber, track, List.of(classifiedBy, confirmedBy), signed);
        Optional<String> prohibited = screenings.prohibition(fileNumber);
        String decision = prohibited.isPresent() ? REFUSED : DECISION;
        NationalSetup national = setups.of(setup);
        Locale language = Locale.forLanguageTag(national.language());
        String reasons = texts.say(language, prohibited.isPresent() ? "An embargo holds, or a party of the file is confirmed as listed (ATT Art. 6)." : "The lines are on no control list.");
        jdbc.sql("""
                insert into register.decision (file_number, track, decision, prohibition, reasons, legal_basis, drafted_by, countersigned_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(fileNumber, track, decision, prohibited.isPresent() ? "EMBARGO" : "NONE", reasons, prohibited.isPresent() ? "ATT Art. 6" : null,
                        classifiedBy, confirmedBy, Sql.time(register.now())).update();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("decision", decision);
        facts.put("track", track);
        facts.put("lines", lines);
        if (prohibited.isPresent()) {
            facts.put("reasons", reasons);
            facts.put("legalBasis", "ATT Art. 6");
        }
        facts.put("draftedBy", classifiedBy);
        facts.put("countersignedBy", confirmedBy);
        register.append(fileNumber, prohibited.isPresent() ? "DECISION_ISSUED" : "LINES_RELEASED", confirmedBy, facts);
        tell(fileNumber, track, lines, prohibited.isPresent());
        if (all) {
            closing.close(fileNumber, decision);
        }
    }

    private void tell(String fileNumber, String track, TreeSet<Integer> lines, boolean refused) {
        String numbers = String.join(", ", numbers(lines));
        if (refused) {
            mail.decided(LetterMail.key(fileNumber, track), fileNumber, track, Message.about(fileNumber, "Lines refused on license file {0}",
                    Message.line("These lines are refused, because an embargo holds or a party of the file is confirmed as listed: {0}.", numbers)));
        } else {
            notices.toApplicant(fileNumber + "/released", fileNumber,
                    Message.about(fileNumber, "Lines without license on license file {0}", Message.line("These lines are on no control list and need no license: {0}.", numbers)));
        }
    }

    private static List<String> numbers(TreeSet<Integer> lines) {
        return lines.stream().map(String::valueOf).toList();
    }
}
