package dev.assent.story;

import dev.assent.StartFailure;
import dev.assent.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The command {@code --assent.try=<folder>}: plays the stories of the folder, tells each day by day, and ends with 1 if one fails. */
@Component
class StartUpStories implements ExitCodeGenerator {
    private final Stories stories;
    private final StoryFiles files;
    private final Texts texts;
    private final String folder;
    private final boolean packaged;
    private final Locale language;
    private final Path page;
    private final String report;
    private boolean failed;

    StartUpStories(Stories stories, StoryFiles files, Texts texts, @Value("${assent.try:}") String folder,
            @Value("${assent.try-packaged:false}") boolean packaged, @Value("${assent.try-language:en}") String language,
            @Value("${assent.try-page:stories.html}") String page,
            @Value("${assent.try-report:}") String report) {
        this.stories = stories;
        this.files = files;
        this.texts = texts;
        this.folder = folder;
        this.packaged = packaged;
        this.language = Locale.forLanguageTag(language);
        this.page = Path.of(page);
        this.report = report;
    }

    /** When everything has started, the groups of the agencies among it. */
    @EventListener(ApplicationReadyEvent.class)
    @Order
    void play() {
        if (folder.isBlank()) {
            return;
        }
        Map<String, String> found = packaged ? files.all() : files.ofFolders();
        if (found.isEmpty()) {
            throw new StartFailure("There is no story in " + folder + ": a story is processes/setups/<folder>/stories/<name>.yaml.", "Write one (docs/stories.md) and try again.", null);
        }
        Stories.Reading read = stories.read(found);
        AccountText text = new AccountText(texts, language);
        read.faults().forEach(fault -> System.out.println(fault.file() + ", " + texts.say(language, "line {0}: {1}", fault.line(),
                texts.say(language, fault.sentence(), fault.args().toArray()))));
        List<Account> accounts = read.faults().isEmpty() ? read.stories().stream().map(stories::play).toList() : List.of();
        accounts.forEach(account -> System.out.println(text.of(account)));
        accounts.forEach(account -> System.out.print(text.failures(account)));
        List<NotTried> untried = accounts.stream().map(account -> account.story().setup()).distinct().map(setup -> NotTried.of(setup, stories.models(),
                accounts.stream().filter(account -> account.story().setup().equals(setup)).toList())).toList();
        untried.forEach(each -> System.out.println(text.untried(each)));
        if (!accounts.isEmpty()) {
            write(new AccountPage(texts, stories.models()).of(accounts, untried));
        }
        long held = accounts.stream().filter(Account::held).count();
        System.out.println(read.faults().isEmpty() ? texts.say(language, "Stories: {0} played, {1} as told, {2} not.", accounts.size(), held, accounts.size() - held)
                : texts.say(language, "Stories: none was played, because {0} mistakes were found in them.", read.faults().size()));
        if (!report.isBlank()) {
            Report.write(Path.of(report), new Broken(texts).of(read.faults(), accounts, stories.untold(read.stories())));
        }
        failed = held < accounts.size() || !read.faults().isEmpty();
    }

    private void write(String html) {
        try {
            Files.writeString(page, html);
        } catch (IOException notWritten) {
            throw new StartFailure("The account cannot be written to " + page.toAbsolutePath() + ": " + notWritten.getMessage(), "Name another file with --assent.try-page=<file>.", notWritten);
        }
        System.out.println(texts.say(language, "The account with the path drawn: {0}", page.toAbsolutePath().normalize()));
    }

    @Override
    public int getExitCode() {
        return failed ? 1 : 0;
    }
}
