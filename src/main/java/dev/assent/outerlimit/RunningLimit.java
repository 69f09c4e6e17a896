package dev.assent.outerlimit;

import dev.assent.calendar.Unit;
import dev.assent.engine.Instances;
import dev.assent.engine.NumberColumns;
import dev.assent.file.FileStore;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The limit of a whole file, as long as it runs, and what its row says about more time. */
@Component
public class RunningLimit {
    /**
     * A limit that has not passed.
     *
     * @param watch    instance of the process that watches it
     * @param clock    name of its clock
     * @param unit     in which it counts, and more of it is given
     * @param until    as it is now; provisional while its clock stands
     * @param extendBy how much more there may be in all; 0: nothing
     * @param times    how often
     * @param agreedBy agency or rank that agrees; null: the head of the authority
     */
    public record Running(String watch, String clock, Unit unit, Instant until, int extendBy, int times, String agreedBy) {
    }

    private final Instances instances;
    private final WatchStore watches;
    private final FileStore files;
    private final Register register;

    RunningLimit(Instances instances, WatchStore watches, FileStore files, Register register) {
        this.instances = instances;
        this.watches = watches;
        this.files = files;
        this.register = register;
    }

    /** As {@link #of}; until this transaction ends the limit does not pass, and nobody closes the file. */
    public Optional<Running> held(String fileNumber) {
        files.hold(fileNumber);
        return of(fileNumber);
    }

    /** Empty where it has passed, is not watched, or was begun before its row was kept. */
    public Optional<Running> of(String fileNumber) {
        FileStore.Stored file = files.find(fileNumber).orElseThrow();
        // a machine that comes late to the expiry gives nobody more time
        return file.closedAt() != null || watches.passed(fileNumber, register.now()) ? Optional.empty() : watches.clock(fileNumber).flatMap(clock -> instances.of(OuterLimit.class.getSimpleName(), fileNumber).stream()
                .filter(RunningLimit::runs).findFirst().map(watch -> running(watch, clock, file.outerLimit())));
    }

    private static boolean runs(Map<String, Object> watch) {
        return watch.get(OuterLimit.ROW.name()) instanceof Map<?, ?>
                && LimitExpiry.Outcome.NOT_YET.name().equals(watch.getOrDefault(OuterLimit.EXPIRY_OUTCOME.name(), LimitExpiry.Outcome.NOT_YET.name()));
    }

    @SuppressWarnings("unchecked")
    private static Running running(Map<String, Object> watch, String clock, Instant until) {
        Map<String, Object> row = (Map<String, Object>) watch.get(OuterLimit.ROW.name());
        int most = NumberColumns.whole(row, "extendBy").orElse(0);
        return new Running((String) watch.get("instance"), clock, OuterLimitRule.of(row).limit().unit(), until, most,
                most > 0 ? NumberColumns.whole(row, "extendTimes").orElse(1) : 0, row.get("extensionAgreedBy") instanceof String said && !said.isBlank() ? said.strip() : null);
    }
}
