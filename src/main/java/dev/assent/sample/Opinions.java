package dev.assent.sample;

import dev.assent.calendar.Pause;
import dev.assent.clock.Consultee;
import dev.assent.clock.Silence;
import dev.assent.register.Register;
import dev.assent.setup.Agency;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Agencies are asked by their rows and answer, object, or stay silent: what silence means is what their row says. */
final class Opinions {
    /** @param track of the lines they are asked about */
    record Asked(String track, Map<String, Object> row) {
    }

    private static final int SECONDS_LATE = 3;

    private final Story story;
    private final Inquiry inquiry;
    private final Agenda agenda = new Agenda();
    private final Instant start;

    private Opinions(Story story, Inquiry inquiry) {
        this.story = story;
        this.inquiry = inquiry;
        this.start = story.now();
    }

    /**
     * Asks all of them at once and lets them answer; a question to the applicant runs beside it.
     *
     * @param inquiry that question; null: there is none
     * @param until   when the file ends whatever they say; null: when the last one has answered
     */
    static void take(Story story, List<Asked> asked, Inquiry inquiry, Instant until) {
        Opinions opinions = new Opinions(story, inquiry);
        asked.forEach(opinions::ask);
        if (inquiry != null) {
            inquiry.plan(opinions.agenda);
        }
        opinions.agenda.run(until == null ? Instant.MAX : until);
        story.itIs(until == null ? story.now() : until);
    }

    private void ask(Asked asked) {
        Consultee consultee = Consultee.of(asked.row());
        String id = story.id(consultee.agency());
        Instant first = story.days().deadline(consultee, start, consultee.limit(), Days.none());
        Instant deadline = story.days().deadline(consultee, start, consultee.limit(), pauses(consultee));
        Map<String, Object> consultation = Said.consultation(story, id, asked, consultee, start, deadline);
        story.enter("OPINION_REQUESTED", Register.ENGINE, "consultation", id, "agency", consultee.agency(), "deadline", first.toString(),
                "limit", consultee.limit().toString(), "silenceMeans", consultee.silenceMeans().name());
        story.standing("IN_CONSULTATION");
        if (silent(consultee)) {
            remind(consultee, deadline, deadline);
            at(deadline.plusSeconds(SECONDS_LATE), () -> expires(consultation, consultee, deadline));
            return;
        }
        Instant answers = story.days().within(start, deadline, story.chance().between(25, 95));
        remind(consultee, deadline, answers);
        at(answers, () -> answers(consultation, consultee, Staff.officer(story.setup(), consultee.agency()), false));
    }

    private List<Pause> pauses(Consultee consultee) {
        return inquiry == null ? Days.none() : inquiry.pauses(consultee.agency());
    }

    private boolean silent(Consultee consultee) {
        return story.chance().percent(switch (consultee.silenceMeans()) {
            case DEEMED_OBJECTION -> 14;
            case RIGHT_LAPSES -> 30;
            case HOLD -> 9;
            default -> 11;
        });
    }

    private void at(Instant when, Runnable happens) {
        agenda.at(when, () -> {
            story.itIs(when);
            happens.run();
        });
    }

    private void remind(Consultee consultee, Instant deadline, Instant answers) {
        Instant reminder = story.days().reminder(consultee, start, deadline);
        if (reminder != null && reminder.isBefore(answers)) {
            at(reminder, () -> story.enter("REMINDER_SENT", Register.ENGINE, "agency", consultee.agency(), "deadline", deadline.toString()));
        }
    }

    private void expires(Map<String, Object> consultation, Consultee consultee, Instant passed) {
        switch (consultee.silenceMeans()) {
            case ESCALATE -> escalate(consultation, consultee, passed);
            case HOLD -> hold(consultation, consultee, passed);
            default -> silence(consultation, consultee, consultee.silenceMeans(), passed);
        }
    }

    private void escalate(Map<String, Object> consultation, Consultee consultee, Instant passed) {
        Instant until = grace(consultation, consultee, passed);
        enter("CONSULTATION_ESCALATED", consultation, consultee, consultee.escalateTo(), until);
        if (story.chance().percent(65)) {
            answer(story.days().within(passed, until, story.chance().between(20, 90)), consultation, consultee);
        } else {
            at(until.plusSeconds(SECONDS_LATE), () -> silence(consultation, consultee, consultee.afterGrace(), until));
        }
    }

    private void hold(Map<String, Object> consultation, Consultee consultee, Instant passed) {
        Instant until = grace(consultation, consultee, passed);
        enter("CONSULTATION_OVERDUE", consultation, consultee, consultee.agency() + Agency.HEAD, until);
        if (story.chance().percent(70)) {
            answer(story.days().within(passed, until, story.chance().between(20, 90)), consultation, consultee);
        } else {
            at(until.plusSeconds(SECONDS_LATE), () -> hold(consultation, consultee, until));
        }
    }

    private Instant grace(Map<String, Object> consultation, Consultee consultee, Instant passed) {
        Instant until = story.days().deadline(consultee, passed, consultee.grace(), pauses(consultee));
        consultation.put("deadline", until);
        return until;
    }

    private void enter(String kind, Map<String, Object> consultation, Consultee consultee, String told, Instant until) {
        story.enter(kind, Register.ENGINE, "consultation", consultation.get("id"), "agency", consultee.agency(), "told", told, "until", until.toString());
    }

    private void answer(Instant when, Map<String, Object> consultation, Consultee consultee) {
        at(when, () -> answers(consultation, consultee, Staff.head(story.setup(), consultee.agency()), false));
    }

    private void answers(Map<String, Object> consultation, Consultee consultee, String person, boolean late) {
        Said.person(story, person, late).keep(story, consultation, late ? "LATE_OPINION_GIVEN" : "OPINION_GIVEN");
    }

    private void silence(Map<String, Object> consultation, Consultee consultee, Silence meaning, Instant passed) {
        Said.silence(story, meaning, passed, false).keep(story, consultation, "SILENCE_RECORDED");
        if (story.chance().percent(20)) {
            at(story.days().later(story.now(), story.chance().between(1, 3)),
                    () -> answers(consultation, consultee, Staff.officer(story.setup(), consultee.agency()), true));
        }
    }
}
