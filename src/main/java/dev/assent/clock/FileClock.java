package dev.assent.clock;

import dev.assent.calendar.TimeLimit;
import dev.assent.engine.Processes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops and restarts the clocks of a file and gives more time. Each is a fact in the register, from which every deadline is
 * derived; the running clocks are told, and nothing is counted up. Two stops at once count once.
 */
@Component
public class FileClock {
    private final PauseStore pauses;
    private final ExtensionStore extensions;
    private final Processes processes;

    FileClock(PauseStore pauses, ExtensionStore extensions, Processes processes) {
        this.pauses = pauses;
        this.extensions = extensions;
        this.processes = processes;
    }

    /** Which clocks a stop of the whole file is meant for; the file's own stands only where its row lets such stops move it. */
    public enum Clocks {
        /** those of everybody who has a time limit on the file */
        CONSULTATIONS,
        /** that of the file alone */
        FILE,
        /** both */
        ALL
    }

    /**
     * Stops the clocks from now on; stopping under the same id again changes nothing.
     *
     * @param id     of the stop, such as the question it is for
     * @param agency whose clock alone stands; null: every clock of the file
     * @param reason shown in the dossier
     * @param by     user id, or {@code engine}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(String id, String fileNumber, String agency, String reason, String by) {
        stop(new PauseStore.Stop(id, fileNumber, agency, Clocks.ALL), reason, by);
    }

    /** As {@link #stop(String, String, String, String, String)}, for those of the file's clocks that it is meant for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stopWhole(String id, String fileNumber, Clocks clocks, String reason, String by) {
        stop(new PauseStore.Stop(id, fileNumber, null, clocks), reason, by);
    }

    private void stop(PauseStore.Stop stop, String reason, String by) {
        pauses.hold(stop.fileNumber());
        if (pauses.open(stop, reason, by)) {
            pauses.note(stop.fileNumber());
            processes.tellAgencies(StoppableClock.CLOCK_STOPPED, stop.fileNumber(), agency -> pauses.stands(stop.fileNumber(), agency));
        }
    }

    /** Ends this stop now. The clocks run again, each as soon as no other stop of it stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restart(String id, String fileNumber) {
        pauses.hold(fileNumber);
        pauses.close(id);
        resume(fileNumber);
    }

    /** The moment has come from which the limit of this agency counts: its clock, which has only seemed to run, dates itself from there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begins(String id, String fileNumber, String agency) {
        pauses.hold(fileNumber);
        pauses.close(id);
        processes.tellAgencies(StoppableClock.TIME_LIMIT_EXTENDED, fileNumber, agency::equals);
        resume(fileNumber);
    }

    private void resume(String fileNumber) {
        pauses.note(fileNumber);
        processes.tellAgencies(StoppableClock.CLOCK_RESTARTED, fileNumber, agency -> !pauses.stands(fileNumber, agency));
    }

    /** Ends this stop and counts it as never made: it was asked for or ended too late. A deadline it had moved may have passed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forfeit(String id, String fileNumber) {
        pauses.hold(fileNumber);
        pauses.close(id);
        pauses.forfeit(id);
        // those that run already date themselves anew, too
        processes.tellAgencies(StoppableClock.TIME_LIMIT_EXTENDED, fileNumber, each -> true);
        resume(fileNumber);
    }

    /**
     * Gives an agency more time for its running consultation.
     *
     * @param id   of the extension; the same twice counts once
     * @param more added to its limit, in the limit's unit
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void extend(String id, String fileNumber, String agency, TimeLimit more, String reasons, String by) {
        pauses.hold(fileNumber);
        if (extensions.add(id, fileNumber, agency, more, reasons, by)) {
            processes.tellAgencies(StoppableClock.TIME_LIMIT_EXTENDED, fileNumber, agency::equals);
        }
    }
}
