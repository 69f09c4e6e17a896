package dev.assent.consultation;

import dev.assent.clock.StoppableClock;
import dev.assent.engine.Variable;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/TimedConsultation.bpmn}. */
final class TimedConsultation {
    static final Variable<String> FILE_NUMBER = StoppableClock.FILE_NUMBER;
    static final Variable<Map<String, Object>> FILE = Variable.map("file");
    static final Variable<String> SETUP = StoppableClock.SETUP;
    static final Variable<Map<String, Object>> CONSULTEE = StoppableClock.CONSULTEE;
    static final Variable<String> TRACK = Variable.text("track");
    static final Variable<String> AGENCY = Variable.text("agency");
    static final Variable<String> ESCALATED_TO = Variable.text("escalatedTo");
    static final Variable<String> SILENCE_MEANS = Variable.text("silenceMeans");
    static final Variable<String> SILENCE_OUTCOME = Variable.text("silenceOutcome");
    static final Variable<Integer> PRIORITY = new Variable<>("taskPriority", Integer.class);
    static final Variable<String> MARK = Variable.text("mark");
    static final Variable<String> GIVEN_BY = Variable.text("giveOpinionBy");
    static final Variable<String> ANSWERED_BY = Variable.text("answerForAgencyBy");
    static final Variable<String> OPINION = Variable.text("opinion");
    static final Variable<String> OPINION_SCOPE = Variable.text("opinionScope");
    static final Variable<String> CONDITIONS = Variable.text("conditions");
    static final Variable<String> REASONS = Variable.text("reasons");
    static final Variable<String> LEGAL_BASIS = Variable.text("legalBasis");
    static final Variable<List<Map<String, Object>>> LINE_OPINIONS = Variable.rows("lineOpinions");
    /** file and date of an opinion that is offered again */
    static final Variable<Map<String, Object>> EARLIER_OPINION = Variable.map("earlierOpinion");
    static final Variable<Date> DEADLINE = StoppableClock.DEADLINE;
    static final Variable<Date> STARTED_AT = StoppableClock.STARTED_AT;

    private TimedConsultation() {
    }
}
