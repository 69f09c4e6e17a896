package dev.assent.outerlimit;

import dev.assent.engine.Instances;
import dev.assent.engine.step.StepCalendar;
import dev.assent.file.FileStore;
import dev.assent.holiday.Redating;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The limit of a file that began to be watched before it had a clock that stops, as long as it has not passed and would not have passed. */
@Component
class OuterLimitRedating implements Redating {
    private final Instances instances;
    private final StepCalendar calendar;
    private final FileStore files;
    private final Register register;
    private final MovedLimit moved;

    OuterLimitRedating(Instances instances, StepCalendar calendar, FileStore files, Register register, MovedLimit moved) {
        this.instances = instances;
        this.calendar = calendar;
        this.files = files;
        this.register = register;
        this.moved = moved;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void redate(String fileNumber, String setup) {
        Instant complete = files.find(fileNumber).orElseThrow().completeAt();
        for (Map<String, Object> watch : instances.of("OuterLimit", fileNumber)) {
            // a file that was accepted before the row was kept keeps its limit
            if (complete != null && !watch.containsKey(OuterLimit.STARTED_AT.name()) && watch.get(OuterLimit.ROW.name()) instanceof Map<?, ?> row) {
                Instant known = ((Date) watch.get(OuterLimit.OUTER_LIMIT.name())).toInstant();
                Instant derived = calendar.dates(setup, (Map<String, Object>) row, complete).deadline();
                if (!derived.equals(known) && known.isAfter(register.now()) && derived.isAfter(register.now())) {
                    instances.redate((String) watch.get("instance"), Map.of(OuterLimit.OUTER_LIMIT.name(), Date.from(derived)), null);
                    moved.to(fileNumber, known, derived);
                }
            }
        }
    }
}
