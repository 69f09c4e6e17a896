package dev.assent.story;

import dev.assent.action.Actions;
import dev.assent.applicant.Supplies;
import dev.assent.engine.trial.TrialDesk;
import dev.assent.information.Answers;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import dev.assent.story.Account.Tone;
import dev.assent.story.Said.Who;
import dev.assent.story.Said.Word;
import dev.assent.withdrawal.Withdrawals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Does what the people of a story do, each by the way that people have: a task's form, an action on the file, the applicant's answers. */
@Component
class Acting {
    // with number and token
    private static final Reader HIMSELF = new Reader(Register.APPLICANT, Set.of(ActReader.APPLICANT));
    private final TrialDesk desk;
    private final Cast cast;
    private final Actions actions;
    private final Supplies supplies;
    private final Answers answers;
    private final Withdrawals withdrawals;

    Acting(TrialDesk desk, Cast cast, Actions actions, Supplies supplies, Answers answers, Withdrawals withdrawals) {
        this.desk = desk;
        this.cast = cast;
        this.actions = actions;
        this.supplies = supplies;
        this.answers = answers;
        this.withdrawals = withdrawals;
    }

    /** False if it went otherwise than the story tells; the account then says so. */
    boolean act(Act act, Stage stage) {
        return switch (act.kind()) {
            case COMPLETES, SILENT -> task(act, stage);
            case BEGINS -> begin(act, stage);
            case SUPPLIES -> applicant(act, stage, act.what(), () -> supplies.supply(stage.file(), act.what(), Register.APPLICANT));
            case ANSWERS -> applicant(act, stage, act.what(), () -> answers.give(stage.file(), act.question(), act.what()));
            case WITHDRAWS -> applicant(act, stage, act.what(), () -> withdrawals.withdraw(stage.file(), act.what()));
        };
    }

    private boolean task(Act act, Stage stage) {
        Optional<Cast.Part> part = cast.part(act.by(), act, stage);
        if (part.isEmpty()) {
            stage.fail(act.line(), Said.of("{0} has the task {1}", new Who(act.by()), new Word(act.what())), stage.lying());
            return false;
        }
        Cast.Part found = part.get();
        if (act.kind() == Act.Kind.SILENT) {
            stage.tell(Tone.ACTS, Said.of("{0} says nothing: {1}", new Who(act.by()), new Word(act.what())));
            return true;
        }
        stage.tell(Tone.ACTS, Said.of("{0} completes: {1}", person(act.by(), found.person()), new Word(act.what())));
        return attempt(act, stage, () -> desk.complete(found.person(), found.task(), laidOut(act.answers(), found.task().variables())));
    }

    private boolean begin(Act act, Stage stage) {
        String name = actions.nameOf(act.what());
        if (act.by().equals(ActReader.APPLICANT)) {
            return applicant(act, stage, new Word(name), () -> actions.begin(stage.file(), act.what(), HIMSELF, laidOut(act.answers(), Map.of())));
        }
        List<String> people = cast.people(act.by(), stage.story().setup());
        String person = people.stream().filter(each -> actions.mayBegin(stage.file(), act.what(), reader(each))).findFirst().orElse(people.get(0));
        stage.tell(Tone.ACTS, Said.of("{0} begins: {1}", person(act.by(), person), new Word(name)));
        return attempt(act, stage, () -> desk.as(person, () -> actions.begin(stage.file(), act.what(), reader(person), laidOut(act.answers(), Map.of()))));
    }

    private boolean applicant(Act act, Stage stage, Object what, Runnable step) {
        stage.tell(Tone.ACTS, Said.of("The applicant: {0}", what));
        return attempt(act, stage, step);
    }

    private Reader reader(String person) {
        return new Reader(person, Set.copyOf(desk.groups(person)));
    }

    private static Said person(String by, String person) {
        return by.equals(person) ? Said.of("{0}", person) : Said.of("{0} ({1})", new Who(by), person);
    }

    private boolean attempt(Act act, Stage stage, Runnable step) {
        String refusal = null;
        try {
            step.run();
        } catch (RuntimeException refused) {
            refusal = String.valueOf(refused.getMessage());
        }
        if (refusal != null) {
            stage.tell(Tone.FOLLOWS, Said.of("Refused: {0}", refusal));
        }
        stage.work();
        if (act.refused() == null ? refusal == null : refusal != null && refusal.contains(act.refused())) {
            return true;
        }
        Said expected = act.refused() == null ? Said.of("it is accepted") : Said.of("it is refused: {0}", act.refused());
        stage.fail(act.line(), expected, refusal == null ? Said.of("it was accepted") : Said.of("it was refused: {0}", refusal));
        return false;
    }

    /** Rows that the procedure lays out are sent as the form shows them, with the answers in their order. */
    private static Map<String, Object> laidOut(Map<String, Object> answers, Map<String, Object> shown) {
        Map<String, Object> whole = new LinkedHashMap<>(answers);
        whole.replaceAll((question, answer) -> answer instanceof StoryAnswers.LaidOut rows
                ? shown.get(question) instanceof List<?> blank ? rows(rows.rows(), blank) : rows.rows() : answer);
        return whole;
    }

    private static List<Object> rows(List<?> answered, List<?> shown) {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(answered.size(), shown.size()); i++) {
            Map<Object, Object> row = new LinkedHashMap<>();
            for (List<?> half : List.of(shown, answered)) {
                if (i < half.size() && half.get(i) instanceof Map<?, ?> cells) {
                    row.putAll(cells);
                }
            }
            rows.add(row);
        }
        return rows;
    }
}
