package dev.assent.halt;

import dev.assent.engine.AsApplication;
import dev.assent.register.Reader;
import dev.assent.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stands still, and the command that sets it going; for operators and administrators. */
@RestController
@RequestMapping("/api/halts")
class HaltController {
    private static final Logger LOG = LoggerFactory.getLogger(HaltController.class);

    /**
     * @param step   name of the node; empty where no process is left
     * @param cause  in the reader's language
     * @param repair whether {@code POST /api/halts/repairs} sets it going
     */
    record Standing(String file, Halt.Kind kind, String step, String cause, java.time.Instant since, boolean repair) {
    }

    /**
     * @param file   number of one file; null: everything
     * @param newest moves what stands still to the newest models first, where the old ones are what is wrong
     */
    record Wanted(String file, boolean newest) {
    }

    /** @param repaired what was set going; @param failed what could not be, with the reason as its cause */
    record Done(List<Standing> repaired, List<Standing> failed) {
    }

    private final Standstills standstills;
    private final HaltWords words;
    private final Repairs repairs;
    private final AsApplication application;

    HaltController(Standstills standstills, HaltWords words, Repairs repairs, AsApplication application) {
        this.standstills = standstills;
        this.words = words;
        this.repairs = repairs;
        this.application = application;
    }

    /** What stands still at this moment. */
    @Operation(summary = "What stands still, and why (operators and administrators)")
    @GetMapping
    List<Standing> list(Authentication login) {
        demand(login);
        return application.take(() -> standstills.all().stream().map(halt -> standing(halt, words.cause(halt, Texts.locale()))).toList());
    }

    /** Sets going what stands still, when its cause is mended; each by itself, so that one that fails keeps no other. */
    @Operation(summary = "Sets going what stands still (operators and administrators)")
    @PostMapping("/repairs")
    Done repair(@RequestBody Wanted wanted, Authentication login) {
        demand(login);
        Done done = new Done(new ArrayList<>(), new ArrayList<>());
        application.run(() -> (wanted.file() == null ? standstills.all() : standstills.of(wanted.file())).stream().filter(Repairs::can)
                .forEach(halt -> repair(halt, wanted.newest(), done)));
        done.repaired().forEach(halt -> LOG.info("{} has set {} going at {}", login.getName(), halt.file(), halt.step()));
        return done;
    }

    private void repair(Halt halt, boolean newest, Done done) {
        Standing standing = standing(halt, words.cause(halt, Texts.locale()));
        try {
            repairs.repair(halt, newest);
            done.repaired().add(standing);
        } catch (RuntimeException failure) {
            LOG.error("{} could not be set going", halt.fileNumber(), failure);
            done.failed().add(standing(halt, words.refused(failure, Texts.locale())));
        }
    }

    private Standing standing(Halt halt, String cause) {
        Locale reader = Texts.locale();
        return new Standing(halt.fileNumber(), halt.kind(), words.step(halt, reader), cause, halt.since(), Repairs.can(halt));
    }

    private static void demand(Authentication login) {
        Reader reader = Reader.of(login);
        if (!reader.in(OperatorNotices.OPERATORS) && !reader.in(Reader.ADMINISTRATORS)) {
            throw new AccessDeniedException("not an operator");
        }
    }
}
