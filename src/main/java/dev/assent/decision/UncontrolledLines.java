package dev.assent.decision;

import dev.assent.file.FileClosing;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
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
 * and the applicant is told at once.
 */
@Component
public class UncontrolledLines {
    private static final String DECISION = "NO_LICENSE_REQUIRED";

    private final JdbcClient jdbc;
    private final Register register;
    private final Notices notices;
    private final NationalSetups setups;
    private final Texts texts;
    private final FileClosing closing;
    private final Signatures signatures;

    UncontrolledLines(JdbcClient jdbc, Register register, Notices notices, NationalSetups setups, Texts texts, FileClosing closing, Signatures signatures) {
        this.jdbc = jdbc;
        this.register = register;
        this.notices = notices;
        this.setups = setups;
        this.texts = texts;
        this.closing = closing;
        this.signatures = signatures;
    }

    /**
     * Enters once that these lines need no license; closes the file if it has no others.
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
        NationalSetup national = setups.of(setup);
        Locale language = Locale.forLanguageTag(national.language());
        jdbc.sql("""
                insert into register.decision (file_number, track, decision, prohibition, reasons, drafted_by, countersigned_by, decided_at)
                values (?, ?, ?, 'NONE', ?, ?, ?, ?)""")
                .params(fileNumber, track, DECISION, texts.say(language, "The lines are on no control list."), classifiedBy, confirmedBy,
                        Sql.time(register.now())).update();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("decision", DECISION);
        facts.put("track", track);
        facts.put("lines", lines);
        facts.put("draftedBy", classifiedBy);
        facts.put("countersignedBy", confirmedBy);
        register.append(fileNumber, "LINES_RELEASED", confirmedBy, facts);
        notices.toApplicant(fileNumber + "/released", fileNumber, Message.about(fileNumber, "Lines without license on license file {0}",
                Message.line("These lines are on no control list and need no license: {0}.", String.join(", ", numbers(lines)))));
        if (all) {
            closing.close(fileNumber, DECISION);
        }
    }

    private static List<String> numbers(TreeSet<Integer> lines) {
        return lines.stream().map(String::valueOf).toList();
    }
}
