package dev.assent.dossier;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;

/**
 * A file as one reader may see it. Times are UTC.
 *
 * @param destinationName by language, where the setup names the code itself; absent: ISO 3166-1 does
 * @param supersedes   the file whose place this one takes; absent: none
 * @param supersededBy the file that has taken this one's place; absent: none
 * @param parts        what features contribute, by name; what is absent is not the reader's to see
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dossier(String number, String setup, String activity, String standing, String destination, Map<String, String> destinationName,
        Instant receivedAt, Instant completeAt, Instant outerLimit, String supersedes, String supersededBy,
        @JsonIgnore Map<String, Object> parts) {

    @JsonAnyGetter
    Map<String, Object> byName() {
        return parts;
    }
}
