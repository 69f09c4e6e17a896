package dev.assent.story;

import dev.assent.engine.trial.TrialDesk;
import dev.assent.engine.trial.TriedRows;
import dev.assent.engine.trial.VirtualTime;
import dev.assent.engine.trial.Walked;
import dev.assent.intake.Intake;
import dev.assent.proof.Verification;
import dev.assent.register.Json;
import dev.assent.story.Account.Tone;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Plays one story after the other, each on a file of its own. */
@Component
class Player {
    private static final String CLERK = "intake";

    private final VirtualTime time;
    private final TrialDesk desk;
    private final FileSight sight;
    private final Walked walked;
    private final Cast cast;
    private final Intake intake;
    private final Acting acting;
    private final Checking checking;
    private final Verification verification;

    Player(VirtualTime time, TrialDesk desk, FileSight sight, Walked walked, Cast cast, Intake intake, Acting acting, Checking checking, Verification verification) {
        this.time = time;
        this.desk = desk;
        this.sight = sight;
        this.walked = walked;
        this.cast = cast;
        this.intake = intake;
        this.acting = acting;
        this.checking = checking;
        this.verification = verification;
    }

    Account play(Story story, Terms terms) {
        Account account = new Account(story);
        Instant begins = story.instant(story.days().get(0).at());
        time.begin(begins);
        try {
            cast.hire(story, terms);
            TriedRows.during(account.rows(), () -> play(account, begins));
        } finally {
            time.end();
        }
        return account;
    }

    private void play(Account account, Instant begins) {
        Story story = account.story();
        String file;
        try {
            file = intake.register(application(story), cast.people(CLERK, story.setup()).get(0)).number();
        } catch (RuntimeException refused) {
            account.fail(begins, story.line(), Said.of("the application is taken in"), Said.of("it was refused: {0}", String.valueOf(refused.getMessage())));
            return;
        }
        Stage stage = new Stage(desk, sight, time, account, file);
        stage.tell(Tone.ACTS, Said.of("An application is handed in: {0}", file));
        try {
            stage.work();
            days(story, stage);
            proved(stage);
        } catch (RuntimeException halted) {
            // a step of the procedure that cannot go on; at a server it would be an incident
            stage.fail(story.line(), Said.of("the procedure goes on"), Said.of("it stands still: {0}", String.valueOf(halted.getMessage())));
        } finally {
            account.walked(file, walked.of(file));
        }
    }

    private void days(Story story, Stage stage) {
        for (Day day : story.days()) {
            Instant at = story.instant(day.at());
            if (at.isAfter(time.now())) {
                stage.passTo(at);
            }
            // what comes after a step that was not taken means nothing
            if (!day.acts().stream().allMatch(act -> acting.act(act, stage))) {
                return;
            }
            List<Check> broken = day.checks().stream().filter(check -> !checking.check(check, stage)).toList();
            if (!broken.isEmpty()) {
                return;
            }
        }
    }

    private void proved(Stage stage) {
        List<String> faults = verification.verify(stage.file()).faults();
        if (!faults.isEmpty()) {
            stage.fail(stage.story().line(), Said.of("the record is whole"), Said.of("{0}", String.join(" ", faults)));
        }
    }

    private static String application(Story story) {
        Map<String, Object> application = new LinkedHashMap<>(story.application());
        application.put("setup", story.setup().setup());
        // a reference is an applicant's own, and no two stories tell of the same file
        application.put("reference", "STORY-" + UUID.randomUUID().toString().substring(0, 8));
        return Json.write(application);
    }
}
