package dev.assent.timedstop;

import dev.assent.engine.Instances;
import dev.assent.holiday.Redating;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The windows of stops that run. A window on which somebody has relied is never made shorter. */
@Component
class StopRedating implements Redating {
    private final Instances instances;
    private final NationalSetups setups;

    StopRedating(Instances instances, NationalSetups setups) {
        this.instances = instances;
        this.setups = setups;
    }

    @Override
    public void redate(String fileNumber, String setup) {
        instances.of(TimedStop.class.getSimpleName(), fileNumber).stream().filter(stop -> at(stop, TimedStop.ASKED_AT.name()) == null && at(stop, TimedStop.ASK_BY.name()) != null)
                .forEach(stop -> request(windows(setup, stop), stop));
        instances.of(OutsideStep.class.getSimpleName(), fileNumber).forEach(stop -> redate(windows(setup, stop), stop));
    }

    @SuppressWarnings("unchecked")
    private StopWindows windows(String setup, Map<String, Object> stop) {
        return new StopWindows(setups.of(setup).workingDays(), StopRule.of((Map<String, Object>) stop.get(TimedStop.ROW.name())),
                at(stop, TimedStop.COUNTED_AT.name()), at(stop, TimedStop.ASKED_AT.name()), at(stop, TimedStop.BEGUN_AT.name()));
    }

    private void request(StopWindows anew, Map<String, Object> stop) {
        if (anew.askBy().isAfter(at(stop, TimedStop.ASK_BY.name()))) {
            Date reminder = Date.from(anew.reminder(anew.counted(), anew.askBy(), anew.askBy()));
            instances.redate((String) stop.get("instance"), Map.of(TimedStop.ASK_BY.name(), Date.from(anew.askBy()), TimedStop.REQUEST_BY.name(), Date.from(anew.askBy()),
                    TimedStop.REQUEST_REMINDER.name(), reminder), Date.from(anew.askBy()), reminder);
        }
    }

    private void redate(StopWindows anew, Map<String, Object> stop) {
        if (anew.ends().isAfter(at(stop, OutsideStep.ENDS.name())) || anew.due().isAfter(at(stop, OutsideStep.DUE.name()))) {
            Date reminder = Date.from(anew.reminder(anew.since(), anew.due(), anew.ends()));
            Map<String, Date> dates = Map.of(OutsideStep.DUE.name(), Date.from(anew.due()), OutsideStep.REMINDER.name(), reminder,
                    OutsideStep.FORFEITED_AT.name(), Date.from(anew.forfeited()), OutsideStep.ENDS.name(), Date.from(anew.ends()));
            instances.redate((String) stop.get("instance"), dates, Date.from(anew.due()), reminder);
        }
    }

    private static Instant at(Map<String, Object> stop, String name) {
        return stop.get(name) instanceof Date date ? date.toInstant() : null;
    }
}
