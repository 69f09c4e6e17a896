package dev.assent.engine.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ResourceReport;

/** Turns the engine's refusal of a deployment into sentences that name file, element and line. */
final class EngineRefusal {
    private EngineRefusal() {
    }

    static ModelRefused of(ProcessEngineException refusal, ModelSet models) {
        List<ModelProblem> problems = new ArrayList<>();
        if (refusal instanceof ParseException parse) {
            for (ResourceReport report : parse.getResorceReports()) {
                report.getErrors().forEach(error -> problems.add(problem(report.getResourceName(), error)));
            }
        }
        if (problems.isEmpty()) {
            problems.add(problem(refusal, models));
        }
        // the schema's complaints name no element; the engine's own do
        problems.sort(Comparator.comparing(problem -> problem.element() == null));
        ModelRefused refused = new ModelRefused(problems);
        refused.initCause(refusal);
        return refused;
    }

    private static ModelProblem problem(String file, Problem error) {
        return ModelFault.ENGINE.at(file, error.getMessage()).at(error.getMainElementId(), error.getLine());
    }

    /** Decision tables and forms are refused without a report: file and reason are somewhere in the chain of causes. */
    private static ModelProblem problem(ProcessEngineException refusal, ModelSet models) {
        String file = "models";
        String reason = refusal.getMessage();
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            file = models.resources().keySet().stream().filter(message::contains).findFirst().orElse(file);
            reason = message;
        }
        return ModelFault.ENGINE.at(file, reason);
    }
}
