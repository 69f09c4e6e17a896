package dev.assent.engine.configuration;

import dev.assent.engine.FollowUp;
import dev.assent.engine.step.StepTimes;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.variable.mapping.IoMapping;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/** What holds for every user task without being drawn: it has a due date, says why it is here, and it is known who completed it. */
final class TaskConventions extends AbstractBpmnParseListener {
    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private final StepTimes stepTimes;
    private final WhyHere whyHere;
    private final ShowFacts showFacts;

    TaskConventions(StepTimes stepTimes, WhyHere whyHere, ShowFacts showFacts) {
        this.stepTimes = stepTimes;
        this.whyHere = whyHere;
        this.showFacts = showFacts;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (element.attributeNS(CAMUNDA, "dueDate") == null) {
            dated(activity);
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, stepTimes);
        }
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new FormThere());
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, TaskConventions::showReminder);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, whyHere);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, showFacts);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, new CompletedBy());
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, new OwnAnswers());
        askAfresh(element).map(AskAfresh::new).ifPresent(afresh -> activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, afresh));
    }

    private static void showReminder(DelegateTask task) {
        task.setFollowUpDate(FollowUp.shown(task.getFollowUpDate(), task.getDueDate()));
    }

    private void dated(ActivityImpl activity) {
        if (activity.getIoMapping() == null) {
            activity.setIoMapping(new IoMapping());
        }
        activity.getIoMapping().addInputParameter(stepTimes);
        activity.setScope(true);
    }

    private static Optional<String> askAfresh(Element task) {
        return Stream.ofNullable(task.element("extensionElements"))
                .flatMap(extensions -> extensions.elementsNS(CAMUNDA, "properties").stream())
                .flatMap(properties -> properties.elementsNS(CAMUNDA, "property").stream())
                .filter(property -> AskAfresh.PROPERTY.equals(property.attribute("name"))).map(property -> property.attribute("value")).findFirst();
    }
}
