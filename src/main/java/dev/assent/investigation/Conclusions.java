package dev.assent.investigation;

import dev.assent.file.FileClosing;
import dev.assent.file.FileStore;
import dev.assent.license.License;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Concludes investigations of suspected illicit transfers: findings and measures are recorded, whom it concerns is told, and what the rows say is done. */
@Component
class Conclusions {
    private final Register register;
    private final FileStore files;
    private final FileClosing closing;
    private final Notices notices;
    private final FindingsOnFiles findings;
    private final Consequences consequences;

    Conclusions(Register register, FileStore files, FileClosing closing, Notices notices, FindingsOnFiles findings, Consequences consequences) {
        this.register = register;
        this.files = files;
        this.closing = closing;
        this.notices = notices;
        this.findings = findings;
        this.consequences = consequences;
    }

    /**
     * Enters the conclusion once, tells those who are to act, closes the file with the standing CONCLUDED, and does what follows.
     *
     * @param rows of the table by measure; those without an agency tell nobody
     */
    void enter(String fileNumber, String setup, String authority, Conclusion conclusion, Map<String, MeasureRow> rows) {
        FileStore.Stored file = files.hold(fileNumber);
        if (file.closedAt() != null) {
            return;
        }
        Map<String, Object> toAct = new LinkedHashMap<>();
        rows.forEach((measure, row) -> {
            if (row.agency() != null) {
                toAct.put(measure, row.agency());
                tell(fileNumber, setup, row.agency(), measure);
            }
        });
        register.append(fileNumber, "INVESTIGATION_CONCLUDED", conclusion.by(), facts(conclusion, toAct));
        consequences.of(fileNumber, authority, conclusion, rows);
        findings.enter(file, conclusion);
        closing.close(fileNumber, "CONCLUDED");
    }

    private static Map<String, Object> facts(Conclusion conclusion, Map<String, Object> told) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("conclusion", conclusion.conclusion());
        facts.put("findings", conclusion.findings());
        facts.put("measures", conclusion.measures());
        facts.put("told", told);
        facts.put("licenses", conclusion.toReassess());
        facts.put("suspended", numbers(conclusion.suspended()));
        facts.put("watched", conclusion.watched().stream().map(party -> party.name()).toList());
        facts.put("states", conclusion.states());
        facts.put("reasons", conclusion.reasons());
        return facts;
    }

    private static List<String> numbers(List<License> licenses) {
        return licenses.stream().map(License::number).toList();
    }

    private void tell(String fileNumber, String setup, String agency, String measure) {
        String what = switch (measure) {
            case "REFER_TO_ENFORCEMENT" -> "It is referred to you for enforcement.";
            case "ALERT_PARTNERS" -> "You are asked to alert partner States.";
            case "REASSESS_LICENSE" -> "You are asked to reassess the licenses it concerns.";
            case "SUSPEND_LICENSE" -> "Licenses that it concerns are suspended.";
            case "WATCH_PARTIES" -> "Parties were put on the watch list.";
            default -> "You are asked to act on it.";
        };
        notices.toGroup(fileNumber + "/" + measure, fileNumber, setup, agency, Message.about(fileNumber,
                "Suspected illicit transfer {0}", Message.line("An investigation of a suspected illicit transfer is concluded."), Message.line(what),
                Message.line("What was found is handed over by the authority that led the investigation.")));
    }
}
