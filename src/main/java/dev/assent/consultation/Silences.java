package dev.assent.consultation;

import dev.assent.clock.Anchor;
import dev.assent.clock.Anchors;
import dev.assent.clock.Consultee;
import dev.assent.clock.Silence;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Moments;
import dev.assent.text.Texts;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Does what a row says silence means: records it, raises an alarm, or asks a superior. */
@Component
class Silences {
    /**
     * @param row     the consultee's row, as the table gave it
     * @param question what the agency was asked in an officer's words; null: the usual question
     * @param started when the time limit, or the grace, began
     * @param inGrace whether it was the grace that ran
     */
    record Case(String consultation, String fileNumber, String setup, Map<String, Object> row, Map<String, Object> file, String question, Instant started,
            boolean inGrace) {
    }

    private final Expiry expiry;
    private final Consultations consultations;
    private final Register register;
    private final Notices notices;
    private final NationalSetups setups;
    private final LateOpinions late;
    private final Texts texts;
    private final HoldAlarm hold;
    private final Anchors anchors;

    Silences(Expiry expiry, Consultations consultations, Register register, Notices notices, NationalSetups setups, LateOpinions late, Texts texts, HoldAlarm hold,
            Anchors anchors) {
        this.expiry = expiry;
        this.consultations = consultations;
        this.register = register;
        this.notices = notices;
        this.setups = setups;
        this.late = late;
        this.texts = texts;
        this.hold = hold;
        this.anchors = anchors;
    }

    Expiry.Step apply(Case of, Consultee consultee, boolean escalated, Instant passed) {
        Expiry.Step step = expiry.of(new Expiry.Limit(of.consultation(), of.setup(), of.fileNumber(), of.started(), of.inGrace(), escalated, passed),
                consultee);
        switch (step.outcome()) {
            case NOT_YET -> notBegun(of, consultee);
            case SETTLED -> settle(of, consultee, step.meaning(), passed);
            default -> alarm(of, consultee, step.outcome(), passed, step.dates().deadline());
        }
        return step;
    }

    // a moment that never comes must not be waited for in silence: whoever decides is told when the limit would have passed
    private void notBegun(Case of, Consultee consultee) {
        if (anchors.untold(of.fileNumber(), consultee)) {
            NationalSetup setup = setups.of(of.setup());
            register.append(of.fileNumber(), Anchors.NOT_BEGUN, Register.ENGINE, Map.of("consultation", of.consultation(), "agency", consultee.agency(), "awaits", consultee.anchor().entry()));
            notices.toGroup(of.consultation() + "/not-begun", of.fileNumber(), of.setup(), setup.authority(), Message.about(of.fileNumber(), "A time limit on license file {0} has not begun",
                    Message.line("The time limit of {0} does not count yet: what it counts from has not happened.", setup.agencyName(consultee.agency(), setup.language())),
                    Message.line(Anchor.From.NOTICE_DELIVERED.name().equals(consultee.anchor().entry()) ? "The notice to it was not delivered. Ask the operators why, or hand it over."
                            : "The file waits for its answer, however long that takes.")));
        }
    }

    private void settle(Case of, Consultee consultee, Silence meaning, Instant passed) {
        Opinion.Kind kind = SilenceRule.answer(meaning, consultee.votes());
        boolean objection = kind == Opinion.Kind.OBJECTION || kind == Opinion.Kind.REFUSE;
        Locale language = Locale.forLanguageTag(setups.of(of.setup()).language());
        consultations.keep(of.fileNumber(), new Opinion(of.consultation(), consultee.agency(), consultee.round(), 0, kind, null,
                objection ? texts.say(language, "No answer by {0}", Moments.words(passed, language, setups.of(of.setup()).workingDays().zone())) : null,
                objection ? texts.say(language, "Silence rule \"{0}\" of the consultee table", texts.say(language, SilenceRule.words(meaning))) : null,
                null, true, false, consultee.binding(), consultee.mandatory(), Register.ENGINE, passed));
        // a ballot is counted and closed: who was absent cannot vote late
        if (!consultee.votes()) {
            late.invite(of, consultee, meaning);
        }
    }

    private void alarm(Case of, Consultee consultee, Expiry.Outcome outcome, Instant passed, Instant until) {
        boolean escalated = outcome == Expiry.Outcome.ESCALATED;
        String told = escalated ? consultee.escalateTo() : consultee.agency() + Agency.HEAD;
        register.append(of.fileNumber(), escalated ? "CONSULTATION_ESCALATED" : "CONSULTATION_OVERDUE", Register.ENGINE,
                Map.of("consultation", of.consultation(), "agency", consultee.agency(), "told", told, "until", until.toString()));
        Wording words = Wording.of(consultee);
        String agency = setups.of(of.setup()).agencyName(consultee.agency(), setups.of(of.setup()).language());
        notices.toGroup(of.consultation() + "/alarm/" + until, of.fileNumber(), of.setup(), told,
                Message.about(of.fileNumber(), words.overdue, Message.line(words.silent, agency),
                        Message.line(escalated ? words.inItsPlace : words.waits, until)));
        if (!escalated) {
            hold.tell(of.consultation() + "/alarm/" + until, of.fileNumber(), of.setup(), consultee.agency(), passed, until);
        }
    }
}
