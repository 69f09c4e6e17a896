package dev.assent.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StorySchemaTest {
    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    @DisplayName("The schema for editors has exactly the words that a story may have")
    void sameWords() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Path.of("docs/story.schema.json").toFile());
        assertThat(names(schema.at("/properties"))).isEqualTo(new TreeSet<>(StoryReader.WORDS));
        assertThat(names(schema.at("/definitions/day/properties"))).isEqualTo(new TreeSet<>(DayReader.WORDS));
        assertThat(names(schema.at("/definitions/act/properties"))).isEqualTo(new TreeSet<>(ActReader.WORDS));
        assertThat(names(schema.at("/definitions/check/properties"))).isEqualTo(new TreeSet<>(CheckReader.WORDS));
    }
}
