package dev.assent.halt;

import dev.assent.halt.Halt.Kind;
import dev.assent.halt.HaltStore.Open;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks every few seconds for what stands still, tells the operators once, and notes when it goes on. For what the engine has not noted it has
 * to read everything that is open; where that takes long it is done less often ({@link Pace}).
 */
@Component
class HaltWatch {
    private static final Logger LOG = LoggerFactory.getLogger(HaltWatch.class);
    private static final Set<Kind> NOTED = EnumSet.of(Kind.FAILED, Kind.SUSPENDED);
    private final Standstills standstills;
    private final HaltStore store;
    private final HaltWords words;
    private final StepNames names;
    private final OperatorNotices notices;
    private final Register register;
    private final RuntimeService runtime;
    private final TransactionTemplate transaction;
    private final TransactionTemplate each;
    private final Pace pace = new Pace(Pace.TWENTIETH);
    private volatile List<Open> seen = List.of();
    private volatile int unsent;

    HaltWatch(Standstills standstills, HaltStore store, HaltWords words, StepNames names, OperatorNotices notices, Register register,
            @Lazy RuntimeService runtime, PlatformTransactionManager transactions) {
        this.standstills = standstills;
        this.store = store;
        this.words = words;
        this.names = names;
        this.notices = notices;
        this.register = register;
        this.runtime = runtime;
        this.transaction = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Scheduled(fixedDelayString = "${assent.halts.every:5s}")
    void lookAgain() {
        if (pace.due()) {
            pace.took(this::look);
        } else {
            look(standstills::noted, NOTED);
        }
    }

    /** Looks at everything that is open. */
    void look() {
        look(standstills::all, EnumSet.allOf(Kind.class));
    }

    private void look(Supplier<List<Halt>> looked, Set<Kind> kinds) {
        transaction.executeWithoutResult(status -> {
            if (store.alone()) {
                store.overtaken().forEach(runtime::resolveIncident);
                compare(looked.get(), store.open().stream().filter(open -> kinds.contains(Kind.valueOf(open.kind()))).toList());
            }
        });
        seen = store.open();
        unsent = store.unsent();
    }

    /** What stood still at the last look. */
    List<Open> seen() {
        return seen;
    }

    /** How many notices waited then for a mail server that had refused them. */
    int unsent() {
        return unsent;
    }

    private void compare(List<Halt> now, List<Open> before) {
        Set<String> still = new HashSet<>();
        now.forEach(halt -> still.add(halt.subject()));
        before.stream().filter(halt -> !still.contains(halt.subject())).forEach(halt -> {
            store.end(halt.id(), register.now());
            LOG.info("{} goes on ({})", halt.fileNumber(), halt.kind());
        });
        Set<String> known = new HashSet<>();
        before.forEach(halt -> known.add(halt.subject()));
        now.stream().filter(halt -> known.add(halt.subject())).forEach(this::tell);
    }

    // one that cannot be entered, whatever the reason, keeps none of the others from being told
    private void tell(Halt halt) {
        try {
            each.executeWithoutResult(status -> begin(halt));
        } catch (DataAccessException untold) {
            LOG.error("{} stands still at {}, and that could not be entered: {}", halt.fileNumber(), halt.step(), untold.getMessage());
        }
    }

    private void begin(Halt halt) {
        Instant since = halt.since() == null ? register.now() : halt.since();
        String sentence = words.cause(halt, Locale.ENGLISH);
        String id = store.begin(halt, names.process(halt), sentence, since);
        LOG.error("{} stands still at {} {}: {}", halt.fileNumber(), names.process(halt), halt.step(), sentence);
        if (halt.fileNumber() != null) {
            notices.halted(id, halt, store.setup(halt.fileNumber()), since);
        }
    }
}
