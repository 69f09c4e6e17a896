package dev.assent.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;

/** Finds the JSON of forms: in a deployment, and those that are parts of others in the newest one or the class path. */
final class FormSource {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FormSource() {}

    static JsonNode of(CamundaFormDefinition form, CommandContext context) {
        byte[] bytes = context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(form.getDeploymentId(), form.getResourceName()).getBytes();
        return read(bytes, form.getResourceName());
    }

    /** Returns the newest form with the id, or null. */
    static JsonNode part(String id, CommandContext context) {
        CamundaFormDefinition newest = context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id);
        return newest == null ? shipped(id) : of(newest, context);
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
