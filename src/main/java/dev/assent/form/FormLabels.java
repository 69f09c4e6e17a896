package dev.assent.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a reader sees beside the questions of a form. */
public final class FormLabels {
    private FormLabels() {
    }

    /**
     * The labels as the form has them, by question: {@code destination}; {@code lines} for a list, {@code lines.quantity} for a
     * question of its rows.
     *
     * @param form the form's JSON, included parts already in place
     */
    public static Map<String, String> of(JsonNode form) {
        Map<String, String> labels = new LinkedHashMap<>();
        collect(form, "", labels);
        return labels;
    }

    private static void collect(JsonNode container, String around, Map<String, String> labels) {
        for (JsonNode part : container.path("components")) {
            String place = around + part.path("key").asText(part.path("path").asText());
            String label = part.path("label").asText(part.path("dateLabel").asText());
            if (!place.equals(around) && !label.isBlank()) {
                labels.put(place, label);
            }
            collect(part, part.path("path").asText().isEmpty() ? around : around + part.path("path").asText() + ".", labels);
        }
    }
}
