package dev.assent.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.ProcedureTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories that are shipped; {@link EveryWordTest} plays them, with those of the fictional States. */
@ProcedureTest
class StoriesTest {
    @Autowired
    Stories stories;
    @Autowired
    StoryFiles files;

    @Test
    @DisplayName("Nothing is misspelt in a shipped story, and every shipped setup has one")
    void written() {
        Stories.Reading read = stories.read(files.all());
        assertThat(read.faults()).isEmpty();
        assertThat(stories.untold(read.stories())).isEmpty();
    }

    @Test
    @DisplayName("Every sample application has a story")
    void everySample() throws IOException {
        Set<String> told = files.all().values().stream().flatMap(text -> Pattern.compile("(?:application|sample): (G\\w+)").matcher(text).results()).map(found -> found.group(1))
                .collect(Collectors.toSet());
        try (Stream<Path> samples = Files.list(Path.of("processes/stories/applications"))) {
            assertThat(samples.map(file -> file.getFileName().toString().replace(".json", ""))).isNotEmpty().allMatch(told::contains);
        }
    }
}
