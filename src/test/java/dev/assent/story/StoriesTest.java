package dev.assent.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assent.office.ProcedureTest;
import dev.assent.text.Texts;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories that are shipped, played one by one; each is a test of its own. */
@ProcedureTest
class StoriesTest {
    @Autowired
    Stories stories;
    @Autowired
    StoryFiles files;
    @Autowired
    Texts texts;

    @Test
    @DisplayName("Nothing is misspelt in a shipped story, and every shipped setup has one")
    void written() {
        Stories.Reading read = stories.read(files.all());
        assertThat(read.faults()).isEmpty();
        assertThat(stories.untold(read.stories())).isEmpty();
    }

    @TestFactory
    @DisplayName("Every shipped story goes as it tells")
    Stream<DynamicTest> asTold() {
        return stories.read(files.all()).stories().stream().map(story -> dynamicTest(story.sentence(), () -> {
            Account account = stories.play(story);
            assertThat(account.failures()).as(new AccountText(texts, Locale.ENGLISH).of(account)).isEmpty();
        }));
    }
}
