package dev.assent.story;

import dev.assent.engine.trial.OpenTask;
import dev.assent.engine.trial.TrialDesk;
import dev.assent.engine.trial.Walked;
import dev.assent.register.Json;
import dev.assent.story.Account.Tone;
import dev.assent.story.Said.Who;
import dev.assent.story.Said.Word;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether what must be so is so, and what is so instead. */
@Component
class Checking {
    private final TrialDesk desk;
    private final FileSight sight;
    private final Walked walked;

    Checking(TrialDesk desk, FileSight sight, Walked walked) {
        this.desk = desk;
        this.sight = sight;
        this.walked = walked;
    }

    /** True if it is so; the account says it, and if not what is so instead. */
    boolean check(Check check, Stage stage) {
        boolean holds = switch (check.kind()) {
            case TASK -> often(check, stage.open().stream().filter(task -> fits(check, task, stage)).count());
            case RECORDED -> often(check, sight.entries(stage.file()).stream().filter(entry -> entry.kind().equals(code(check.what())))
                    .map(entry -> Json.readMap(entry.facts())).filter(facts -> about(check, facts)).count());
            case TOLD -> often(check, told(check, stage));
            case ENDED -> ended(check, stage);
            case STANDING -> sight.state(stage.file()).standing().equals(code(check.what()));
            case OUTER_LIMIT -> sight.state(stage.file()).outerLimit() != null && sameMoment(check.what(), sight.state(stage.file()).outerLimit(), stage);
        };
        if (holds) {
            stage.tell(Tone.HOLDS, Said.of("As expected: {0}", Expected.of(check)));
        } else {
            stage.fail(check.line(), Expected.of(check), found(check, stage));
        }
        return holds;
    }

    private static boolean often(Check check, long found) {
        return check.not() ? found == 0 : check.times() == null ? found > 0 : found == check.times();
    }

    private boolean fits(Check check, OpenTask task, Stage stage) {
        return task.name().equals(check.what()) && (check.who() == null || has(check.who(), task, stage))
                && (check.due() == null || task.due() != null && sameMoment(check.due(), task.due(), stage)) && Facts.hold(check.facts(), task.variables());
    }

    // who holds a rank has what lies with his agency, too
    private boolean has(String who, OpenTask task, Stage stage) {
        boolean agencys = stage.story().setup().agency(who).filter(agency -> task.groups().contains(agency.id())).isPresent();
        return task.groups().contains(who) || agencys || desk.knows(who) && desk.may(who, task);
    }

    private static boolean sameMoment(String said, Instant moment, Stage stage) {
        return new Words(null, stage.story().setup(), Locale.ENGLISH).moment(moment).startsWith(said);
    }

    private static boolean about(Check check, Map<String, Object> facts) {
        return (check.who() == null || check.who().equals(facts.get("agency")) || check.who().equals(facts.get("body"))) && Facts.hold(check.facts(), facts);
    }

    private long told(Check check, Stage stage) {
        Set<String> addresses = sight.addresses(check.who(), stage.file(), stage.story().setup());
        return sight.notices(stage.file()).stream().filter(notice -> addresses.contains(notice.recipient()))
                .filter(notice -> (notice.subject() + "\n" + notice.body()).contains(check.what())).count();
    }

    private boolean ended(Check check, Stage stage) {
        FileSight.State state = sight.state(stage.file());
        return state.closedAt() != null && (state.standing().equals(code(check.what())) || walked.of(stage.file()).stream()
                .anyMatch(node -> node.process().equals(stage.story().setup().setup()) && node.type().endsWith("EndEvent") && check.what().equals(node.name())));
    }

    private Said found(Check check, Stage stage) {
        FileSight.State state = sight.state(stage.file());
        return switch (check.kind()) {
            case TASK -> stage.lying();
            case RECORDED -> Stage.list(sight.entries(stage.file()).stream().filter(entry -> entry.kind().equals(code(check.what())) || check.facts().isEmpty())
                    .map(entry -> (Object) Stage.entered(entry)).distinct().toList());
            case TOLD -> Stage.list(sight.notices(stage.file()).stream().map(notice -> (Object) Said.of("{0}: {1}", notice.recipient(), notice.subject())).distinct().toList());
            case ENDED -> state.closedAt() == null ? Said.of("the file is open: {0}", Said.code(state.standing())) : Said.of("the file is closed: {0}", Said.code(state.standing()));
            case STANDING -> Said.of("{0}", Said.code(state.standing()));
            case OUTER_LIMIT -> state.outerLimit() == null ? Said.of("there is none") : Said.of("{0}", state.outerLimit());
        };
    }

    static String code(String words) {
        return words.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    /** A check in words. */
    static final class Expected {
        private Expected() {
        }

        static Said of(Check check) {
            Object who = check.who() == null ? Said.of("somebody") : new Who(check.who());
            Word task = new Word(check.what());
            Said said = switch (check.kind()) {
                case TASK -> check.not() ? Said.of("{0} has no task {1}", who, task)
                        : check.due() == null ? Said.of("{0} has the task {1}", who, task) : Said.of("{0} has the task {1}, due {2}", who, task, check.due());
                case RECORDED -> check.not() ? Said.of("there is no entry {0}", Said.code(code(check.what()))) : Said.of("there is an entry {0}", Said.code(code(check.what())));
                case TOLD -> check.not() ? Said.of("{0} is not told: {1}", who, check.what()) : Said.of("{0} is told: {1}", who, check.what());
                case ENDED -> Said.of("the file is closed: {0}", Said.code(code(check.what())));
                case STANDING -> Said.of("the file stands at: {0}", Said.code(code(check.what())));
                case OUTER_LIMIT -> Said.of("the outer limit is {0}", check.what());
            };
            Said withFacts = check.facts().isEmpty() ? said : Said.of("{0} {1}", said, check.facts().toString());
            return check.times() == null ? withFacts : Said.of("{0}, {1} times", withFacts, check.times());
        }
    }
}
