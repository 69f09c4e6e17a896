package dev.assent.engine.model;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the engine read every file by itself: a deployment would stop at the first one that it refuses and hide the others. */
@Component
class EngineReading implements ModelInspection {
    private final ObjectProvider<ProcessEngine> engine;

    EngineReading(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public List<ModelProblem> problems(ModelSet models) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration.getCommandExecutorTxRequired().execute(context -> {
            List<ModelProblem> problems = new ArrayList<>();
            models.resources().forEach((file, content) -> {
                if (isHarmless(file, content)) {
                    problems.addAll(file.endsWith(".bpmn") ? process(file, content, configuration) : table(file, content, configuration));
                }
            });
            return problems;
        });
    }

    // the engine's parser creates some of the classes that a model names, and a broken file is named without it
    private static boolean isHarmless(String file, byte[] content) {
        try {
            return !file.endsWith(".form") && CodeCheck.problems(file, ModelReader.read(content)).isEmpty();
        } catch (XMLStreamException broken) {
            return false;
        }
    }

    private static List<ModelProblem> process(String file, byte[] content, ProcessEngineConfigurationImpl configuration) {
        try {
            configuration.getDeployers().stream().filter(BpmnDeployer.class::isInstance).map(BpmnDeployer.class::cast).findFirst().orElseThrow()
                    .getBpmnParser().createParse().sourceInputStream(new ByteArrayInputStream(content)).deployment(new DeploymentEntity()).name(file).execute();
            return List.of();
        } catch (ParseException refused) {
            return refused.getResorceReports().stream().flatMap(report -> report.getErrors().stream())
                    .map(error -> ModelFault.ENGINE.at(file, error.getMessage()).at(error.getMainElementId(), error.getLine())).toList();
        }
    }

    private static List<ModelProblem> table(String file, byte[] content, ProcessEngineConfigurationImpl configuration) {
        try {
            configuration.getDmnEngineConfiguration().getTransformer().createTransform().modelInstance(new ByteArrayInputStream(content))
                    .transformDecisionRequirementsGraph();
            return List.of();
        } catch (DmnTransformException | ModelException refused) {
            Throwable cause = refused;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return List.of(ModelFault.ENGINE.at(file, cause.getMessage()));
        }
    }
}
