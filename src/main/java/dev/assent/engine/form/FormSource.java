package dev.assent.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;

/** Finds the JSON of forms: in a deployment, and those that are parts of others in the newest one or the class path. */
public final class FormSource {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FormSource() {}

    /** The form a process is started with; empty if it has none. */
    public static Optional<CamundaFormDefinition> start(ProcessDefinitionEntity definition, CommandContext context) {
        if (definition.getStartFormHandler() == null) {
            return Optional.empty();
        }
        Command<StartFormData> form = new GetStartFormCmd(definition.getId());
        return find(context.runWithoutAuthorization(form).getCamundaFormRef(), definition, context);
    }

    /** The form a model refers to; empty if it refers to none. */
    public static Optional<CamundaFormDefinition> find(CamundaFormRef ref, ProcessDefinitionEntity definition, CommandContext context) {
        if (ref == null) {
            return Optional.empty();
        }
        CamundaFormDefinition form = new GetCamundaFormDefinitionCmd(ref, definition.getDeploymentId()).execute(context);
        if (form == null) {
            throw new NotFoundException("The form " + ref.getKey() + " of " + definition.getKey() + " is not deployed");
        }
        return Optional.of(form);
    }

    public static JsonNode of(CamundaFormDefinition form, CommandContext context) {
        byte[] bytes = context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(form.getDeploymentId(), form.getResourceName()).getBytes();
        return read(bytes, form.getResourceName());
    }

    /** Returns the newest form with the id, or null. */
    public static JsonNode part(String id, CommandContext context) {
        CamundaFormDefinition newest = context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id);
        return newest == null ? shipped(id) : of(newest, context);
    }

    /** Tells versions of a part apart: the definition of the newest, or a word for the shipped one. */
    static String newest(String id, CommandContext context) {
        CamundaFormDefinition newest = context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id);
        return newest == null ? "shipped" : newest.getId();
    }

    static JsonNode read(byte[] bytes, String name) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The form " + name + " is not JSON", unreadable);
        }
    }

    private static JsonNode shipped(String id) {
        // the id comes from a form: keep it a file name
        try (InputStream file = FormSource.class.getResourceAsStream("/forms/" + id.replaceAll("[^A-Za-z0-9_-]", "") + ".form")) {
            return file == null ? null : read(file.readAllBytes(), id);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
