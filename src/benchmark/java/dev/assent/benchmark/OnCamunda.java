package dev.assent.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** What all contenders on a Camunda engine do alike. */
abstract class OnCamunda implements Contender {
    private static final int PAGE = 400;

    abstract ProcessEngine engine();

    /** The process whose end is a decided file. */
    abstract String process();

    abstract void complete(Task task);

    @Override
    public List<Runnable> due() {
        // as the job executor does: the jobs of one process instance never run beside each other; the cleanup of history at night is no file's
        return engine().getManagementService().createJobQuery().executable().listPage(0, PAGE).stream().filter(job -> job.getProcessInstanceId() != null).collect(Collectors.groupingBy(Job::getProcessInstanceId))
                .values().stream().map(jobs -> (Runnable) () -> jobs.forEach(this::execute)).toList();
    }

    private void execute(Job job) {
        try {
            engine().getManagementService().executeJob(job.getId());
        } catch (OptimisticLockingException again) {
            // two opinions on one file at once: the loser is due again, as in the job executor
        }
    }

    /** The tasks that are open, this many at most; of these steps, or of all when none is named. */
    List<Task> open(int most, String... steps) {
        return of(engine().getTaskService().createTaskQuery(), steps).listPage(0, most);
    }

    static TaskQuery of(TaskQuery query, String... steps) {
        return steps.length == 0 ? query : query.taskDefinitionKeyIn(steps);
    }

    @Override
    public List<Runnable> waiting() {
        return open(PAGE).stream().map(task -> (Runnable) () -> again(task)).toList();
    }

    /** All those of these steps. */
    List<Runnable> waiting(String... steps) {
        return open(Integer.MAX_VALUE, steps).stream().map(task -> (Runnable) () -> again(task)).toList();
    }

    // what collides is tried again by whoever clicked
    private void again(Task task) {
        for (int attempt = 1;; attempt++) {
            try {
                complete(task);
                return;
            } catch (OptimisticLockingException collided) {
                if (attempt == 5) {
                    throw collided;
                }
            }
        }
    }

    @Override
    public boolean busy() {
        return engine().getRuntimeService().createProcessInstanceQuery().count() > 0;
    }

    @Override
    public Map<String, Long> counts() {
        var tables = ((ProcessEngineConfigurationImpl) engine().getProcessEngineConfiguration()).getDmnEngineConfiguration().getEngineMetricCollector();
        return Map.of("process instances", engine().getHistoryService().createHistoricProcessInstanceQuery().count(),
                "steps passed", engine().getHistoryService().createHistoricActivityInstanceQuery().count(),
                "variables", engine().getHistoryService().createHistoricVariableInstanceQuery().count(),
                "jobs", engine().getHistoryService().createHistoricJobLogQuery().creationLog().count(),
                "decisions", tables.getExecutedDecisionInstances(), "cells", tables.getExecutedDecisionElements());
    }

    @Override
    public long decided() {
        return engine().getHistoryService().createHistoricProcessInstanceQuery().processDefinitionKey(process()).finished().count();
    }
}
