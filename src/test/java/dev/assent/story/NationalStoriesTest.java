package dev.assent.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assent.designer.Tamira;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories that lie beside the setups of a folder outside, played one by one. */
@Tamira.Installed
class NationalStoriesTest {
    @Autowired
    Stories stories;
    @Autowired
    StoryFiles files;
    @Autowired
    Texts texts;

    @TestFactory
    @DisplayName("Every story of a State outside goes as it tells")
    Stream<DynamicTest> asTold() {
        Stories.Reading read = stories.read(files.ofFolders());
        assertThat(read.faults()).isEmpty();
        List<Story> told = read.stories();
        assertThat(told).isNotEmpty();
        return told.stream().map(story -> dynamicTest(story.sentence(), () -> {
            Account account = stories.play(story);
            assertThat(account.failures()).as(new AccountText(texts, Locale.ENGLISH).of(account)).isEmpty();
        }));
    }
}
