package dev.assent.region;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.WorkingDays;
import dev.assent.clock.FileClock;
import dev.assent.engine.Moment;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enters requests for exemption, with everybody who is asked and by when. */
@Component
class ExemptionRequests {
    /** who is waited for has a last moment, too, which nobody lives to see: a timer needs a date */
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    /**
     * What was sent, or why nothing was.
     *
     * @param instance of the block
     * @param wanted   no: none is sent, and {@code text} says why
     */
    record Sent(String instance, String fileNumber, String setup, String authority, boolean wanted, String text, String reference, String officer) {
    }

    private final ExemptionStore store;
    private final AnswerStore answers;
    private final NationalSetups setups;
    private final Register register;
    private final FileClock clock;
    private final ExemptionNotices notices;
    private final BanNames names;
    private final Moment moment;

    ExemptionRequests(ExemptionStore store, AnswerStore answers, NationalSetups setups, Register register, FileClock clock, ExemptionNotices notices, BanNames names,
            Moment moment) {
        this.store = store;
        this.answers = answers;
        this.setups = setups;
        this.register = register;
        this.clock = clock;
        this.notices = notices;
        this.names = names;
        this.moment = moment;
    }

    /** Enters it, and returns its id. */
    String enter(Sent sent, Ban ban, List<Map<String, Object>> members) {
        String id = sent.instance() + "/" + store.of(sent.fileNumber()).size();
        Instant now = moment.begins();
        Exemption asked = new Exemption(id, sent.fileNumber(), ban.convention(), ban.lines(), ban.row(), sent.wanted() ? "REQUESTED" : "NOT_REQUESTED", sent.text(),
                sent.reference(), sent.officer(), now, null, null);
        store.insert(asked);
        for (int place = 1; place <= members.size(); place++) {
            answers.insert(id, dated(place, members.get(place - 1), sent, ban, now));
        }
        List<Answer> asks = answers.of(id);
        register.append(sent.fileNumber(), sent.wanted() ? "EXEMPTION_REQUESTED" : "EXEMPTION_NOT_REQUESTED", sent.officer(), facts(asked, asks));
        if (sent.wanted()) {
            if (ban.rule().clocks() != null) {
                clock.stopWhole(id, sent.fileNumber(), ban.rule().clocks(), names.inLetters(ban.convention(), sent.setup()), sent.officer());
            }
            notices.requested(sent, asked, asks);
        }
        return id;
    }

    private Answer dated(int place, Map<String, Object> row, Sent sent, Ban ban, Instant now) {
        MemberRule rule = MemberRule.of(row);
        WorkingDays days = setups.of(sent.setup()).workingDays();
        Instant due = ClockArithmetic.deadline(days, now, rule.limit(), List.of());
        String entered = Optional.ofNullable(rule.enteredBy()).or(() -> Optional.ofNullable(ban.rule().requestedBy())).orElse(sent.authority());
        return new Answer(place, rule.member(), entered, row, due, rule.deemed() == null ? due.plus(FOR_EVER) : due, null, false, null, null, null, null, null);
    }

    /** The body for disputes is asked from now on. */
    Exemption.Dispute dispute(Exemption exemption, String setup) {
        Instant now = moment.begins();
        BanRule rule = exemption.rule();
        Instant due = rule.disputeLimit() == null ? now.plus(FOR_EVER) : ClockArithmetic.deadline(setups.of(setup).workingDays(), now, rule.disputeLimit(), List.of());
        return new Exemption.Dispute(now, due, rule.disputeLimit() == null || rule.silence() == BanRule.DisputeSilence.REFUSED ? due : due.plus(FOR_EVER));
    }

    /** For the tasks, one each: place, member, name by language. */
    List<Map<String, Object>> asked(String exemption, String setup) {
        return answers.of(exemption).stream().map(answer -> {
            Map<String, Object> member = new LinkedHashMap<>();
            member.put("place", answer.place());
            member.put("member", answer.member());
            member.put("name", names.member(answer.member(), setup));
            member.put("basis", answer.rule().basis());
            return member;
        }).toList();
    }

    private static Map<String, Object> facts(Exemption asked, List<Answer> asks) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("convention", asked.convention());
        facts.put("lines", asked.lines());
        facts.put("basis", asked.rule().basis());
        facts.put("rule", asked.row().get("because"));
        facts.put(asked.is("REQUESTED") ? "text" : "reasons", asked.request());
        facts.put("reference", asked.reference());
        if (asked.is("REQUESTED")) {
            facts.put("body", asked.rule().body());
            facts.put("members", asks.stream().map(each -> Map.of("member", each.member(), "answerBy", each.dueAt().toString())).toList());
            facts.put("clockStopped", asked.rule().clocks() != null);
        }
        return facts;
    }
}
