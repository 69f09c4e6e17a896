package dev.assent.outerlimit;

import dev.assent.applicant.WhileIncomplete;
import dev.assent.clock.FileClock;
import dev.assent.clock.FileStops;
import dev.assent.file.FileStore;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is missing from an incomplete file is a question to the applicant, too: it stops the clock of the file where questions do. */
@Component
class CompletionStop implements WhileIncomplete {
    private final WatchStore watches;
    private final FileClock clock;
    private final FileStore files;
    private final NationalSetups setups;
    private final Texts texts;

    CompletionStop(WatchStore watches, FileClock clock, FileStore files, NationalSetups setups, Texts texts) {
        this.watches = watches;
        this.clock = clock;
        this.files = files;
        this.setups = setups;
        this.texts = texts;
    }

    @Override
    public void asked(String id, String fileNumber, String officer) {
        watches.clock(fileNumber).filter(name -> !name.equals(FileStops.NONE.clock())).ifPresent(name -> {
            String language = setups.of(files.find(fileNumber).orElseThrow().setup()).language();
            clock.stop(fileNumber + "/missing/" + watches.questions(fileNumber), fileNumber, name, texts.say(Locale.forLanguageTag(language), "The applicant is asked for what is missing"), officer);
        });
    }

    @Override
    public void supplied(String fileNumber) {
        if (watches.clock(fileNumber).isPresent()) {
            clock.restart(fileNumber + "/missing/" + watches.questions(fileNumber), fileNumber);
        }
    }
}
