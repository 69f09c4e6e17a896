package dev.assent.outerlimit;

import dev.assent.clock.DeadlineKeeper;
import dev.assent.engine.Instances;
import dev.assent.file.FileStore;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the limit of a file as its clock derives it. */
@Component
class LimitKeeper implements DeadlineKeeper {
    private final WatchStore watches;
    private final FileStore files;
    private final Instances instances;
    private final MovedLimit moved;

    LimitKeeper(WatchStore watches, FileStore files, Instances instances, MovedLimit moved) {
        this.watches = watches;
        this.files = files;
        this.instances = instances;
        this.moved = moved;
    }

    @Override
    public void redate(String id, Instant deadline) {
        watches.by(id).ifPresent(watched -> {
            Instant known = files.find(watched.fileNumber()).orElseThrow().outerLimit();
            if (!deadline.equals(known)) {
                instances.redate(id, Map.of(OuterLimit.OUTER_LIMIT.name(), Date.from(deadline)), null);
                moved.to(watched.fileNumber(), known, deadline);
            }
        });
    }
}
