package dev.assent.consultation;

import dev.assent.engine.Processes;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Does what a row says silence means: records it, raises an alarm, or asks a superior. */
@Component
class Silences {
    /** @param row the consultee's row, as the table gave it */
    record Case(String consultation, String fileNumber, String setup, Map<String, Object> row, Map<String, Object> file) {
    }

    /** @param grace null when silence was the answer */
    record Step(SilenceRule.Outcome outcome, Instant graceStart, Deadlines.Dates grace) {
    }

    private final Deadlines deadlines;
    private final Consultations consultations;
    private final OpinionStore opinions;
    private final Register register;
    private final Notices notices;
    private final Processes processes;
    private final NationalSetups setups;
    private final Texts texts;

    Silences(Deadlines deadlines, Consultations consultations, OpinionStore opinions, Register register, Notices notices,
            Processes processes, NationalSetups setups, Texts texts) {
        this.deadlines = deadlines;
        this.consultations = consultations;
        this.opinions = opinions;
        this.register = register;
        this.notices = notices;
        this.processes = processes;
        this.setups = setups;
        this.texts = texts;
    }

    Step apply(Case of, Consultee consultee, boolean escalated, Instant passed) {
        Silence meaning = SilenceRule.meaning(consultee, escalated);
        SilenceRule.Outcome outcome = SilenceRule.outcome(meaning);
        if (outcome == SilenceRule.Outcome.SETTLED) {
            settle(of, consultee, meaning, passed);
            return new Step(outcome, null, null);
        }
        Instant start = deadlines.graceStart(passed);
        Deadlines.Dates grace = deadlines.grace(of.setup(), of.fileNumber(), consultee, start);
        opinions.redate(of.consultation(), grace.deadline());
        processes.redate(of.consultation(), grace.deadline(), 80);
        alarm(of, consultee, outcome, grace.deadline());
        return new Step(outcome, start, grace);
    }

    private void settle(Case of, Consultee consultee, Silence meaning, Instant passed) {
        Opinion.Kind kind = SilenceRule.opinion(meaning);
        boolean objection = kind == Opinion.Kind.OBJECTION;
        Locale language = Locale.forLanguageTag(setups.of(of.setup()).language());
        consultations.keep(of.fileNumber(), new Opinion(of.consultation(), consultee.agency(), consultee.round(), 0, kind, null,
                objection ? texts.say(language, "No answer by {0}", passed) : null,
                objection ? texts.say(language, "Silence rule {0} of the consultee table", meaning) : null,
                null, true, false, consultee.binding(), consultee.mandatory(), Register.ENGINE, register.now()));
        Map<String, Object> variables = new HashMap<>(Map.of(
                TimedConsultation.FILE_NUMBER.name(), of.fileNumber(), TimedConsultation.FILE.name(), of.file(),
                TimedConsultation.SETUP.name(), of.setup(), TimedConsultation.CONSULTEE.name(), of.row(),
                TimedConsultation.AGENCY.name(), consultee.agency(), LateOpinion.CONSULTATION.name(), of.consultation(),
                TimedConsultation.SILENCE_MEANS.name(), meaning.name(), TimedConsultation.MARK.name(), "LATE"));
        variables.put(TimedConsultation.LINE_OPINIONS.name(), LineOpinions.blank(of.file()));
        processes.startBy(LateOpinion.SILENCE_RECORDED, of.fileNumber(), variables);
    }

    private void alarm(Case of, Consultee consultee, SilenceRule.Outcome outcome, Instant until) {
        boolean escalated = outcome == SilenceRule.Outcome.ESCALATED;
        String told = escalated ? consultee.escalateTo() : consultee.agency() + Agency.HEAD;
        register.append(of.fileNumber(), escalated ? "CONSULTATION_ESCALATED" : "CONSULTATION_OVERDUE", Register.ENGINE,
                Map.of("consultation", of.consultation(), "agency", consultee.agency(), "told", told, "until", until.toString()));
        String agency = setups.of(of.setup()).agencyName(consultee.agency(), setups.of(of.setup()).language());
        notices.toGroup(of.consultation() + "/alarm/" + until, of.fileNumber(), of.setup(), told,
                Message.about(of.fileNumber(), "Overdue: opinion on license file {0}",
                        Message.line("{0} has not answered in time.", agency),
                        escalated ? Message.line("A task waits for you: please answer in its place by {0}.", until)
                                : Message.line("The file waits for its answer; you will be told again on {0}.", until)));
    }
}
