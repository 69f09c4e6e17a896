package dev.assent.intake;

import dev.assent.applicant.Questions;
import dev.assent.engine.step.Limits;
import dev.assent.engine.step.StepDates;
import dev.assent.holiday.DatedBlock;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By when the applicant supplies what is missing: a date that he was told, and which is never made earlier. */
@Component
class CompletionBlock implements DatedBlock {
    private final Limits limits;
    private final Questions questions;
    private final Notices notices;

    CompletionBlock(Limits limits, Questions questions, Notices notices) {
        this.limits = limits;
        this.questions = questions;
        this.notices = notices;
    }

    @Override
    public String process() {
        return FileIntake.class.getSimpleName();
    }

    @Override
    public Optional<Instant> known(String fileNumber, Map<String, Object> instance) {
        return questions.ofCompletion(fileNumber);
    }

    @Override
    public Optional<StepDates> anew(String setup, Map<String, Object> instance) {
        Instant told = ((Date) instance.get(FileIntake.COMPLETION_LIMIT.name())).toInstant();
        return limits.anew(setup, instance).filter(dates -> dates.deadline().isAfter(told));
    }

    @Override
    public Map<String, Date> moved(String fileNumber, Map<String, Object> instance, StepDates dates) {
        questions.redated(fileNumber, dates.deadline());
        notices.toApplicant(instance.get("instance") + "/redated/" + dates.deadline(), fileNumber, Message.about(fileNumber,
                "A deadline on license file {0} has moved",
                Message.line("The list of holidays has changed, and the deadline was derived anew."),
                Message.line("Please supply it by {0}; after that the file is returned to you undecided.", dates.deadline())));
        return Map.of(FileIntake.COMPLETION_LIMIT.name(), Date.from(dates.deadline()));
    }
}
