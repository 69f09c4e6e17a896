package dev.assent.engine.configuration;

import dev.assent.engine.OpenTasks;
import dev.assent.engine.TableRow;
import dev.assent.engine.Variable;
import dev.assent.engine.step.StepTimes;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;

/** Leaves with every task of a license file the sentence why it is here, as the variable {@code why} (by language). */
final class WhyHere implements TaskListener {
    private static final Variable<Map<String, Object>> CONSULTEE = Variable.map("consultee");
    /** the same columns (because, basis, silenceMeans) where a table other than that of the consultees has asked */
    private static final Variable<Map<String, Object>> ASKED_BECAUSE = Variable.map("askedBecause");

    private final TaskReasons reasons;

    WhyHere(TaskReasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getVariable("setup") instanceof String setup && task.getVariable("fileNumber") != null) {
            List<String> groups = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(group -> group != null).distinct().toList();
            TableRow limit = StepTimes.BECAUSE.find(task).map(TableRow::of).orElse(null);
            OpenTasks.WHY.setLocal(task, reasons.of(setup, groups, limit == null ? CONSULTEE.find(task).or(() -> ASKED_BECAUSE.find(task)).orElse(null) : null, limit));
        }
    }
}
