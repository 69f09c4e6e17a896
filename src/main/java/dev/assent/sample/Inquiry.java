package dev.assent.sample;

import dev.assent.calendar.Pause;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A question to the applicant while agencies are asked: whose clock it stops, and until when it counts, says the row of its table.
 *
 * @param asked       when somebody wanted to know; from then on a clock stands
 * @param put         when it was put to the applicant
 * @param countsUntil until when an answer leaves the stop in force; null: nothing is stopped
 * @param ended       when it was answered, or its file lapsed
 */
record Inquiry(InquiryBook book, Instant asked, Instant put, Instant answerBy, Instant countsUntil, Instant ended, End end) {
    enum End { ANSWERED, FORFEITED, LAPSED }

    private static final int SECONDS_LATE = 3;

    /**
     * Perhaps a question is asked.
     *
     * @param consulted who may ask besides the lead
     * @return null if none is
     */
    static Inquiry of(Story story, Tables tables, List<String> consulted, int percent) {
        Chance chance = story.chance();
        if (!chance.percent(percent)) {
            return null;
        }
        String lead = story.lead("WHOLE");
        boolean leadAsks = consulted.isEmpty() || chance.percent(55);
        String agency = leadAsks ? lead : chance.of(consulted);
        Map<String, Object> rule = tables.rows("InformationRequests", Map.of("askedBy", leadAsks ? "LEAD" : "CONSULTEE",
                "file", story.application().brief())).get(0);
        boolean stops = !"NONE".equals(rule.get("stops"));
        Days days = story.days();
        Instant asked = days.later(story.now(), story.urgent() ? 0 : chance.between(1, 6));
        Instant put = leadAsks ? asked : days.later(asked, chance.between(0, 1));
        Instant answerBy = days.deadline(put, Tables.limit(rule, "answerLimit"), Days.none());
        Instant grace = days.deadline(answerBy, Tables.limit(rule, "warnGrace"), Days.none());
        Instant counts = stops ? days.deadline(put, Tables.limit(rule, "finishWithin"), Days.none()) : null;
        End end = chance.weighed(List.of(End.LAPSED, End.FORFEITED, End.ANSWERED), 8, stops && counts.isBefore(grace) ? 9 : 0);
        Instant ended = switch (end) {
            case LAPSED -> grace.plusSeconds(SECONDS_LATE);
            case FORFEITED -> days.within(counts, grace, chance.between(40, 95));
            case ANSWERED -> days.within(put, answerBy, chance.between(15, 95));
        };
        return new Inquiry(new InquiryBook(story, agency, rule, stops), asked, put, answerBy, counts, ended, end);
    }

    /** What stops this agency's clock. */
    List<Pause> pauses(String agency) {
        boolean counts = book.stops() && end != End.FORFEITED && (book.rule().get("stops").equals("ALL") || agency.equals(book.agency()));
        return counts ? List.of(new Pause(asked, ended, "")) : List.of();
    }

    boolean lapses() {
        return end == End.LAPSED;
    }

    void plan(Agenda agenda) {
        Story story = book.story();
        String text = story.chance().of(Names.QUESTIONS);
        String answer = story.chance().of(Names.ANSWERS);
        at(agenda, asked, () -> book.register(text));
        at(agenda, put, () -> book.put(text, Staff.officer(story.setup(), story.lead("WHOLE")), answerBy, countsUntil));
        if (end != End.ANSWERED) {
            at(agenda, answerBy.plusSeconds(SECONDS_LATE), () -> book.warn(ended));
        }
        if (end == End.FORFEITED) {
            at(agenda, countsUntil.plusSeconds(SECONDS_LATE), book::forfeit);
        }
        if (!lapses()) {
            at(agenda, ended, () -> book.answer(answer, end == End.FORFEITED));
        }
    }

    private void at(Agenda agenda, Instant when, Runnable happens) {
        agenda.at(when, () -> {
            book.story().itIs(when);
            happens.run();
        });
    }
}
