package dev.assent.draft;

import dev.assent.action.ActionForms;
import dev.assent.engine.OfferedForms;
import dev.assent.handover.HandOverForms;
import dev.assent.register.Reader;
import org.springframework.stereotype.Component;

/** Finds the form a draft belongs to, for a person who may fill it in. */
@Component
class Places {
    private final OfferedForms forms;
    private final ActionForms actions;
    private final HandOverForms handOvers;

    Places(OfferedForms forms, ActionForms actions, HandOverForms handOvers) {
        this.forms = forms;
        this.actions = actions;
        this.handOvers = handOvers;
    }

    /**
     * @param kind {@code tasks}, {@code comments}, {@code handovers}, {@code starts} or {@code actions}
     * @param id   of the task, of the process definition, or {file}:{process}
     * @throws DraftRefused if there is no such form, or it is not this person's to fill in, or somebody else has taken the task
     */
    Place of(String kind, String id, Reader person) {
        return switch (kind) {
            case "tasks" -> task(id, person);
            case "comments" -> comment(id, person);
            case "handovers" -> handOver(id, person);
            case "starts" -> Place.start(forms.start(id).orElseThrow(DraftRefused::noForm));
            case "actions" -> action(id.split(":", 2), person);
            default -> throw DraftRefused.noForm();
        };
    }

    private Place task(String id, Reader person) {
        String assignee = forms.task(id, person.user(), person.groups()).orElseThrow(DraftRefused::noForm).assignee();
        if (assignee != null && !assignee.equals(person.user())) {
            throw DraftRefused.taken();
        }
        return Place.task(id);
    }

    private Place comment(String task, Reader person) {
        return forms.task(task, person.user(), person.groups()).map(seen -> Place.comment(task)).orElseThrow(DraftRefused::noForm);
    }

    private Place handOver(String task, Reader person) {
        if (!handOvers.offered(task, person)) {
            throw DraftRefused.noForm();
        }
        return Place.handOver(task);
    }

    private Place action(String[] id, Reader person) {
        if (id.length < 2 || !actions.offered(id[0], id[1], person)) {
            throw DraftRefused.noForm();
        }
        return Place.action(id[0], id[1]);
    }
}
