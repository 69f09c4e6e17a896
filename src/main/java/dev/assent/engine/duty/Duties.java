package dev.assent.engine.duty;

import dev.assent.engine.Say;
import dev.assent.engine.SubmissionRefused.Fault;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Whether a person may do a task, asked when he takes it, is handed it, and again when he completes it. */
public final class Duties {
    private final Say say;

    public Duties(Say say) {
        this.say = say;
    }

    /** Why the person himself may not do the task, in sentences for him; empty if nothing speaks against it. */
    public List<Fault> objections(TaskEntity task, String person, CommandContext context) {
        if (!Doers.include(task, person, context)) {
            return fault("This task is not yours: you do not belong to those whom the procedure asks.");
        }
        return FourEyes.bar(task, person, context)
                .map(name -> fault("You completed \"{0}\" yourself; this task must be completed by a different person.", say.say(name))).orElse(List.of());
    }

    /** Why the task cannot be handed to the person, in sentences for whoever wants to. */
    List<Fault> objectionsToHanding(TaskEntity task, String person, CommandContext context) {
        if (!Doers.include(task, person, context)) {
            return fault("{0} does not belong to those whom the procedure asks.", person);
        }
        return FourEyes.bar(task, person, context)
                .map(name -> fault("{0} completed \"{1}\"; this task must be completed by a different person.", person, say.say(name))).orElse(List.of());
    }

    private List<Fault> fault(String sentence, Object... values) {
        return List.of(new Fault("", say.say(sentence, values)));
    }
}
