package dev.assent.extension;

import dev.assent.calendar.TimeLimit;
import dev.assent.clock.FileClock;
import dev.assent.engine.Refusal;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.outerlimit.RunningLimit;
import dev.assent.register.Register;
import dev.assent.text.Texts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks for more time for a whole file, and gives it or not. The last gate: whatever a model or a variable says, nobody agrees to what he asked for himself. */
@Component
class FileExtensions {
    private static final String SUBJECT = "More time for license file {0}";

    private final RunningLimit limits;
    private final ExtensionRequests requests;
    private final FileClock clock;
    private final Register register;
    private final Notices notices;
    private final Texts texts;

    FileExtensions(RunningLimit limits, ExtensionRequests requests, FileClock clock, Register register, Notices notices, Texts texts) {
        this.limits = limits;
        this.requests = requests;
        this.clock = clock;
        this.register = register;
        this.notices = notices;
        this.texts = texts;
    }

    boolean possible(String fileNumber) {
        return limits.of(fileNumber).filter(running -> left(running).amount() > 0 && left(running).times() > 0).isPresent();
    }

    /** @throws Refusal if the limit has passed */
    RunningLimit.Running running(String fileNumber) {
        return limits.held(fileNumber).orElseThrow(() -> new Refusal(texts.say("The limit of this file does not run any more.")));
    }

    /** What the table {@code ExtensionAdmissible} reads of a request. */
    Map<String, Object> facts(RunningLimit.Running running, int amount) {
        ExtensionRequests.Used left = left(running);
        Map<String, Object> facts = new HashMap<>(Map.of("moreTime", amount, "amountLeft", left.amount(), "timesLeft", left.times(), "undecided", requests.undecided(running.watch())));
        for (String unanswered : new String[] {"extensionAgreed", "agreedAmount", "refusalReasons"}) {
            facts.put(unanswered, null);
        }
        return facts;
    }

    private ExtensionRequests.Used left(RunningLimit.Running running) {
        ExtensionRequests.Used used = requests.used(running.watch());
        return new ExtensionRequests.Used(Math.max(0, running.extendBy() - used.amount()), Math.max(0, running.times() - used.times()));
    }

    /** Keeps a request that may be decided, and tells whoever decides it. */
    void ask(ExtensionRequests.Asked asked, RunningLimit.Running running, String setup, String agreeing, String person) {
        requests.insert(asked, person, running.until());
        enter("FILE_EXTENSION_ASKED", asked, person, asked.amount(), asked.reasons());
        notices.toGroup(asked.id() + "/asked", asked.fileNumber(), setup, agreeing, Message.about(asked.fileNumber(), SUBJECT,
                Message.line("The authority asks for more time for the whole file. A task waits for you in Tasklist."), Message.line("Reasons: {0}", asked.reasons())));
    }

    /** @throws Refusal if the same person asked, if it is more than was asked or than there is, or the limit has passed */
    void agree(String id, int amount, String person) {
        ExtensionRequests.Asked asked = requests.of(id);
        RunningLimit.Running running = running(asked.fileNumber());
        if (person.equals(requests.askedBy(id))) {
            throw new Refusal(texts.say("Whoever asked for more time cannot agree to it."));
        }
        if (amount > asked.amount()) {
            throw new Refusal(texts.say("You may agree to as much as was asked for, not to more."));
        }
        if (amount < 1 || amount > left(running).amount() || left(running).times() < 1) {
            throw new Refusal(texts.say("So much more time is not possible: the table of extensions allows less."));
        }
        requests.settle(id, "AGREED", amount, person, null);
        enter("FILE_EXTENSION_AGREED", asked, person, amount, null);
        clock.extend(id, asked.fileNumber(), asked.agency(), new TimeLimit(amount, running.unit()), asked.reasons(), person);
    }

    void refuse(String id, String reasons, String person) {
        requests.settle(id, "REFUSED", null, person, reasons);
        enter("FILE_EXTENSION_REFUSED", requests.of(id), person, 0, reasons);
    }

    /** Nobody decided before the limit passed: silence does not extend. */
    void leave(String id) {
        requests.settle(id, "NOT_DECIDED", null, Register.ENGINE, null);
        enter("FILE_EXTENSION_NOT_DECIDED", requests.of(id), Register.ENGINE, 0, null);
    }

    /** The authority that asked is told what became of it; the applicant hears of a new date with the date itself. */
    void tell(String id, String setup, String authority, String step, Message.Line... lines) {
        String file = requests.of(id).fileNumber();
        notices.toGroup(id + "/" + step, file, setup, authority, Message.about(file, SUBJECT, lines));
    }

    private void enter(String kind, ExtensionRequests.Asked asked, String person, int amount, String reasons) {
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("unit", asked.unit()));
        if (amount > 0) {
            facts.put("amount", amount);
        }
        if (reasons != null) {
            facts.put("reasons", reasons);
        }
        register.append(asked.fileNumber(), kind, person, facts);
    }
}
