package dev.assent.investigation;

import dev.assent.file.FileClosing;
import dev.assent.file.FileStore;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Concludes investigations of suspected illicit transfers: findings and measures are recorded, and never a license. */
@Component
class Conclusions {
    private final Register register;
    private final FileStore files;
    private final FileClosing closing;
    private final Notices notices;

    Conclusions(Register register, FileStore files, FileClosing closing, Notices notices) {
        this.register = register;
        this.files = files;
        this.closing = closing;
        this.notices = notices;
    }

    /**
     * Enters the conclusion once, tells those who are to act, and closes the file with the standing CONCLUDED.
     *
     * @param told the agency that is told of a measure; null: nobody
     */
    void enter(String fileNumber, String setup, Conclusion conclusion, UnaryOperator<String> told) {
        if (files.find(fileNumber).orElseThrow().closedAt() != null) {
            return;
        }
        Map<String, Object> toAct = new LinkedHashMap<>();
        for (Object measure : conclusion.measures()) {
            String agency = told.apply(measure.toString());
            if (agency != null) {
                toAct.put(measure.toString(), agency);
                tell(fileNumber, setup, agency, measure.toString());
            }
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("conclusion", conclusion.conclusion());
        facts.put("findings", conclusion.findings());
        facts.put("measures", conclusion.measures());
        facts.put("told", toAct);
        facts.put("licenses", conclusion.licenses());
        facts.put("reasons", conclusion.reasons());
        register.append(fileNumber, "INVESTIGATION_CONCLUDED", conclusion.by(), facts);
        closing.close(fileNumber, "CONCLUDED");
    }

    private void tell(String fileNumber, String setup, String agency, String measure) {
        String what = switch (measure) {
            case "REFER_TO_ENFORCEMENT" -> "It is referred to you for enforcement.";
            case "ALERT_PARTNERS" -> "You are asked to alert partner States.";
            case "REASSESS_LICENSE" -> "You are asked to reassess the licenses it concerns.";
            default -> "You are asked to act on it.";
        };
        notices.toGroup(fileNumber + "/" + measure, fileNumber, setup, agency, Message.about(fileNumber,
                "Suspected illicit transfer {0}", Message.line("An investigation of a suspected illicit transfer is concluded."), Message.line(what),
                Message.line("What was found is handed over by the authority that led the investigation.")));
    }
}
