package dev.assent.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;

/**
 * What several setups of one State share is written once: a setup's {@code basis} names a file whose fields hold where the setup
 * says nothing else. Agencies are joined by their ids, the setup's own win.
 */
final class SetupBasis {
    private static final String BASIS = "basis";

    private SetupBasis() {
    }

    static JsonNode whole(Resource file, SetupFiles files, ObjectMapper yaml) throws IOException {
        JsonNode own = tree(file, yaml);
        if (!own.hasNonNull(BASIS)) {
            return own;
        }
        String path = own.get(BASIS).asText();
        ObjectNode whole = (ObjectNode) tree(files.near(file, path), yaml);
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
        whole.findValues("ical").forEach(names -> moved((ArrayNode) names, folder));
        own.fields().forEachRemaining(field -> whole.set(field.getKey(), joined(field.getKey(), whole.get(field.getKey()), field.getValue())));
        whole.remove(BASIS);
        return whole;
    }

    private static JsonNode tree(Resource file, ObjectMapper yaml) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return yaml.readTree(in);
        }
    }

    private static JsonNode joined(String field, JsonNode basis, JsonNode own) {
        if (field.equals("agencies") && basis != null) {
            Map<String, JsonNode> byId = new LinkedHashMap<>();
            basis.forEach(agency -> byId.put(agency.path("id").asText(), agency));
            own.forEach(agency -> byId.put(agency.path("id").asText(), agency));
            ArrayNode all = ((ArrayNode) basis).removeAll();
            byId.values().forEach(all::add);
            return all;
        }
        if (field.equals("countries") && basis instanceof ObjectNode countries) {
            return countries.setAll((ObjectNode) own);
        }
        return own;
    }

    // its calendars lie beside the basis, not beside the setup
    private static void moved(ArrayNode names, String folder) {
        for (int i = 0; i < names.size(); i++) {
            names.set(i, TextNode.valueOf(folder + names.get(i).asText()));
        }
    }
}
