package dev.assent.decision;

import dev.assent.file.FileClosing;
import dev.assent.letter.LetterMail;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.region.RegionalExemptions;
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
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lines on no list (ATT Arts. 2(1), 3, 4; the national control list, Art. 5(2)): nobody assesses them, they need no license,
 * and the applicant is told at once. To a listed party they are refused (ATT Art. 6(1)),
 * as everything is, and so is what a regional convention bans (Art. 6(2)).
 */
@Component
public class UncontrolledLines {
    private static final String DECISION = "NO_LICENSE_REQUIRED";
    private static final String REFUSED = "REFUSED";

    /** Why they are released, or refused. */
    private enum Why {
        FREE("NONE", "The lines are on no control list.", null, "These lines are on no control list and need no license: {0}."),
        LISTED("EMBARGO", "An embargo holds, or a party of the file is confirmed as listed (ATT Art. 6).", "ATT Art. 6",
                "These lines are refused, because an embargo holds or a party of the file is confirmed as listed: {0}."),
        BANNED("OTHER_OBLIGATION", "A regional convention bans the transfer, and no exemption from it stands (ATT Art. 6(2)).", "ATT Art. 6(2)",
                "These lines are refused, because a regional convention bans the transfer and no exemption from it stands: {0}.");

        private final String prohibition;
        private final String reasons;
        private final String legalBasis;
        private final String told;

        Why(String prohibition, String reasons, String legalBasis, String told) {
            this.prohibition = prohibition;
            this.reasons = reasons;
            this.legalBasis = legalBasis;
            this.told = told;
        }
    }

    private final JdbcClient jdbc;
    private final Register register;
    private final Notices notices;
    private final LetterMail mail;
    private final NationalSetups setups;
    private final Texts texts;
    private final FileClosing closing;
    private final Signatures signatures;
    private final Screenings screenings;
    private final RegionalExemptions exemptions;

    UncontrolledLines(JdbcClient jdbc, Register register, Notices notices, LetterMail mail, NationalSetups setups, Texts texts, FileClosing closing, Signatures signatures,
            Screenings screenings, RegionalExemptions exemptions) {
        this.jdbc = jdbc;
        this.register = register;
        this.notices = notices;
        this.mail = mail;
        this.setups = setups;
        this.texts = texts;
        this.closing = closing;
        this.signatures = signatures;
        this.screenings = screenings;
        this.exemptions = exemptions;
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
        Why why = screenings.prohibition(fileNumber).isPresent() ? Why.LISTED : exemptions.ban(fileNumber, lines).isPresent() ? Why.BANNED : Why.FREE;
        String decision = why == Why.FREE ? DECISION : REFUSED;
        NationalSetup national = setups.of(setup);
        Locale language = Locale.forLanguageTag(national.language());
        String reasons = texts.say(language, why.reasons);
        jdbc.sql("""
                insert into register.decision (file_number, track, decision, prohibition, reasons, legal_basis, drafted_by, countersigned_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(fileNumber, track, decision, why.prohibition, reasons, why.legalBasis,
                        classifiedBy, confirmedBy, Sql.time(register.now())).update();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("decision", decision);
        facts.put("track", track);
        facts.put("lines", lines);
        if (why != Why.FREE) {
            facts.put("reasons", reasons);
            facts.put("legalBasis", why.legalBasis);
        }
        facts.put("draftedBy", classifiedBy);
        facts.put("countersignedBy", confirmedBy);
        register.append(fileNumber, why != Why.FREE ? "DECISION_ISSUED" : "LINES_RELEASED", confirmedBy, facts);
        tell(fileNumber, track, lines, why);
        if (all) {
            closing.close(fileNumber, decision);
        }
    }

    private void tell(String fileNumber, String track, TreeSet<Integer> lines, Why why) {
        String numbers = String.join(", ", numbers(lines));
        if (why != Why.FREE) {
            mail.decided(LetterMail.key(fileNumber, track), fileNumber, track, Message.about(fileNumber, "Lines refused on license file {0}",
                    Message.line(why.told, numbers)));
        } else {
            notices.toApplicant(fileNumber + "/released", fileNumber,
                    Message.about(fileNumber, "Lines without license on license file {0}", Message.line(why.told, numbers)));
        }
    }

    private static List<String> numbers(TreeSet<Integer> lines) {
        return lines.stream().map(String::valueOf).toList();
    }
}
