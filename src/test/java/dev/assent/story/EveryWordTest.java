package dev.assent.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assent.designer.Tamira;
import dev.assent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The stories of the shipped setups and of the fictional States, played one by one; together they meet every word that a row may say. */
@Tamira.Installed
class EveryWordTest {
    @Autowired
    Stories stories;
    @Autowired
    StoryFiles files;
    @Autowired
    Texts texts;

    @Test
    @DisplayName("Nothing is misspelt in a story, and every setup has one, also of the States whose folders are outside")
    void written() {
        Stories.Reading read = stories.read(files.all());
        assertThat(read.faults()).isEmpty();
        assertThat(stories.untold(read.stories())).isEmpty();
    }

    @TestFactory
    @DisplayName("Every story goes as it tells, and every word of every column is met by a row that a story passes through")
    Stream<DynamicTest> asTold() {
        List<Account> accounts = new ArrayList<>();
        Stream<DynamicTest> played = stories.read(files.all()).stories().stream().map(story -> dynamicTest(story.sentence(), () -> {
            Account account = stories.play(story);
            accounts.add(account);
            assertThat(account.failures()).as(new AccountText(texts, Locale.ENGLISH).of(account)).isEmpty();
        }));
        Stream<DynamicTest> words = LawsWords.all().stream().map(word -> dynamicTest(word.toString(), () -> {
            Set<String> rows = accounts.stream().flatMap(account -> account.rows().stream()).collect(Collectors.toSet());
            assertThat(LawsWords.metBy(rows, stories.models())).as("no story passes through a row that says this").contains(word);
        }));
        return Stream.concat(played, words);
    }
}
