package dev.assent.clock;

import dev.assent.engine.Processes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves the deadline of whatever was asked: in the register, and on the open tasks. */
@Component
public class DueDates {
    private final List<DeadlineKeeper> keepers;
    private final Processes processes;

    DueDates(List<DeadlineKeeper> keepers, Processes processes) {
        this.keepers = keepers;
        this.processes = processes;
    }

    /** The grace begins, for the agency itself or for whoever is asked in its place. */
    public void grace(String id, String escalatedTo, Deadlines.Dates dates, int priority) {
        keepers.forEach(keeper -> keeper.inGrace(id, escalatedTo));
        move(id, dates, priority);
    }

    /** @param id of the question, which is its process instance */
    public void move(String id, Deadlines.Dates dates, int priority) {
        keepers.forEach(keeper -> keeper.redate(id, dates.deadline()));
        processes.redate(id, dates.deadline(), dates.reminder(), priority);
    }
}
