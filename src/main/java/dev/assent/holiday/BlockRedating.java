package dev.assent.holiday;

import dev.assent.calendar.WorkingDays;
import dev.assent.engine.Instances;
import dev.assent.engine.step.StepDates;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The dates that blocks keep in their variables. What has passed stays passed. */
@Component
class BlockRedating implements Redating {
    private final List<DatedBlock> blocks;
    private final Instances instances;
    private final NationalSetups setups;
    private final Register register;

    BlockRedating(List<DatedBlock> blocks, Instances instances, NationalSetups setups, Register register) {
        this.blocks = blocks;
        this.instances = instances;
        this.setups = setups;
        this.register = register;
    }

    @Override
    public void redate(String fileNumber, String setup) {
        blocks.forEach(block -> instances.of(block.process(), fileNumber).forEach(instance -> redate(block, fileNumber, setup, instance)));
    }

    private void redate(DatedBlock block, String fileNumber, String setup, Map<String, Object> instance) {
        Optional<Instant> known = block.known(fileNumber, instance).filter(until -> until.isAfter(register.now()));
        if (known.isPresent()) {
            block.anew(setup, instance).map(dates -> keptNextDay(setups.of(setup).workingDays(), known.get(), dates))
                    .map(dates -> block.within(fileNumber, instance, dates)).filter(dates -> !dates.deadline().equals(known.get()))
                    .ifPresent(dates -> instances.redate((String) instance.get("instance"), block.moved(fileNumber, instance, dates),
                            Date.from(dates.deadline()), Date.from(dates.reminder())));
        }
    }

    private StepDates keptNextDay(WorkingDays days, Instant known, StepDates dates) {
        var today = days.receiptDay(register.now());
        if (!dates.deadline().isBefore(known) || dates.deadline().isAfter(days.closing(today))) {
            return dates;
        }
        Instant next = days.closing(days.plus(today, 1));
        return new StepDates(next, dates.reminder().isAfter(dates.deadline()) ? next.plus(Duration.ofDays(1)) : dates.reminder(), dates.priority());
    }
}
