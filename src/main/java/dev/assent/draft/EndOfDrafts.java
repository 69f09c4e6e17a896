package dev.assent.draft;

import dev.assent.action.ActionBegun;
import dev.assent.engine.Completing;
import dev.assent.engine.submission.TypedTaken;
import dev.assent.handover.TaskHanded;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Throws drafts away in the same transaction in which they are sent, or their task ends or goes to somebody: a refused step keeps them. */
@Component
class EndOfDrafts {
    private final Drafts drafts;

    EndOfDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE -> drafts.discardOf(task.getId());
            case TaskListener.EVENTNAME_ASSIGNMENT -> takenBy(task.getAssignee(), task.getId());
            default -> {
                // nothing else ends a draft
            }
        }
    }

    // who gives a task back keeps the draft until somebody else takes it
    private void takenBy(String person, String taskId) {
        // with a task that is done go all of its drafts
        if (person != null && !Completing.now()) {
            drafts.discardForOthers(Place.task(taskId), person);
        }
    }

    @EventListener
    void on(TypedTaken taken) {
        drafts.discard(taken.person(), switch (taken.kind()) {
            case START_FORM -> Place.start(taken.id());
            case COMMENT -> Place.comment(taken.id());
        });
    }

    @EventListener
    void on(ActionBegun begun) {
        drafts.discard(begun.person(), Place.action(begun.fileNumber(), begun.process()));
    }

    @EventListener
    void on(TaskHanded handed) {
        drafts.discard(handed.by(), Place.handOver(handed.task()));
    }
}
