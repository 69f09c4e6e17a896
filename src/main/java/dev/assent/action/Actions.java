package dev.assent.action;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.action.BegunActions.Beginning;
import dev.assent.engine.Processes;
import dev.assent.engine.form.ChoiceLists;
import dev.assent.engine.submission.FileActions;
import dev.assent.engine.submission.FileActions.Action;
import dev.assent.file.FileStore;
import dev.assent.file.FileStore.Stored;
import dev.assent.intake.FileVariables;
import dev.assent.register.Reader;
import dev.assent.register.RefusedAttempt;
import dev.assent.register.RefusedAttempts;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** The actions a reader may begin on a file, for a reader who may see the file. */
@Component
public class Actions {
    /** @param name in the reader's language */
    public record Offer(String process, String name) {
    }

    private final FileActions actions;
    private final ActionRights rights;
    private final FileStore files;
    private final FileVariables variables;
    private final Processes processes;
    private final BegunActions record;
    private final RefusedAttempts refusals;
    private final List<ActionPrecondition> preconditions;
    private final Texts texts;

    Actions(FileActions actions, ActionRights rights, FileStore files, FileVariables variables, Processes processes, BegunActions record,
            RefusedAttempts refusals, List<ActionPrecondition> preconditions, Texts texts) {
        this.actions = actions;
        this.rights = rights;
        this.files = files;
        this.variables = variables;
        this.processes = processes;
        this.record = record;
        this.refusals = refusals;
        this.preconditions = preconditions;
        this.texts = texts;
    }

    /** What the reader may begin now. */
    public List<Offer> offered(String number, Reader reader) {
        Stored file = files.find(number).orElseThrow(ActionRefused::noFile);
        return actions.all().stream().filter(action -> action.fits(closed(file)) && runs(action, number)
                && rights.agency(action, file, reader).filter(agency -> applies(action, file, agency)).isPresent()).map(this::offer).toList();
    }

    /** The form that asks for the answers, in the reader's language. */
    public JsonNode form(String number, String process, Reader reader, Locale language) {
        Stored file = files.find(number).orElseThrow(ActionRefused::noFile);
        Action action = action(process);
        demand(action, file, reader);
        return actions.form(action.process(), new ChoiceLists.Place(number, file.setup()), language);
    }

    /** The English name of an action; its process where there is none. */
    public String nameOf(String process) {
        return actions.all().stream().filter(action -> action.process().equals(process)).map(Action::name).findFirst().orElse(process);
    }

    /** Is the action the reader's to begin, whatever the moment? */
    public boolean mayBegin(String number, String process, Reader reader) {
        return files.find(number).filter(file -> rights.agency(action(process), file, reader).isPresent()).isPresent();
    }

    /** Begins the action with the answers. */
    public Offer begin(String number, String process, Reader reader, Map<String, Object> answers) {
        Action action = action(process);
        AtomicReference<Beginning> beginning = new AtomicReference<>();
        try {
            actions.start(action.process(), number, answers, () -> {
                Map<String, Object> facts = facts(action, files.hold(number), reader);
                beginning.set(record.before(number, action, (String) facts.get("agency"), reader.user(), answers));
                return facts;
            }, () -> record.begun(beginning.get()));
        } catch (RefusedAttempt refused) {
            refusals.enter(refused);
            throw refused;
        }
        return offer(action);
    }

    // read inside the transaction: nobody closes the file between the question and the answer
    private Map<String, Object> facts(Action action, Stored file, Reader reader) {
        String agency = demand(action, file, reader);
        Map<String, Object> facts = variables.of(file, agency);
        facts.put("agency", agency);
        facts.put("startedBy", reader.user());
        return facts;
    }

    private Action action(String process) {
        return actions.all().stream().filter(action -> action.process().equals(process)).findFirst().orElseThrow(ActionRefused::noAction);
    }

    private String demand(Action action, Stored file, Reader reader) {
        String agency = rights.agency(action, file, reader).orElseThrow(ActionRefused::noAction);
        if (!action.fits(closed(file))) {
            throw closed(file) ? ActionRefused.closed() : ActionRefused.open();
        }
        return agency;
    }

    // begun at the wrong moment it refuses itself, in words of its own
    private boolean runs(Action action, String number) {
        return action.during().isEmpty() || action.during().stream().anyMatch(process -> processes.running(process, number));
    }

    // nobody to withdraw, no question that is open, no time limit that runs
    private boolean applies(Action action, Stored file, String agency) {
        return preconditions.stream().filter(each -> each.process().equals(action.process())).allMatch(each -> each.holds(file.number(), agency))
                && actions.leavesAChoice(action.process(), new ChoiceLists.Place(file.number(), file.setup()));
    }

    private static boolean closed(Stored file) {
        return file.closedAt() != null;
    }

    private Offer offer(Action action) {
        return new Offer(action.process(), texts.say(action.name()));
    }
}
