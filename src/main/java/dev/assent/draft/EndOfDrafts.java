package dev.assent.draft;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Throws drafts away in the same transaction in which their task ends or goes to somebody: a refused step keeps them. */
@Component
class EndOfDrafts {
    private final Drafts drafts;

    EndOfDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void on(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE -> drafts.discardOf(task.getId(), "");
            case TaskListener.EVENTNAME_ASSIGNMENT -> takenBy(task.getAssignee(), task.getId());
            default -> {
                // nothing else ends a draft
            }
        }
    }

    // who gives a task back keeps the draft until somebody else takes it
    private void takenBy(String person, String taskId) {
        if (person != null) {
            drafts.discardOf(taskId, person);
        }
    }
}
