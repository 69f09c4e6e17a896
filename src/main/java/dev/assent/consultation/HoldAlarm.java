package dev.assent.consultation;

import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Leads;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells whoever decides the file that it waits for somebody who is silent: at once, and as often as the row repeats its alarm. */
@Component
public class HoldAlarm {
    private final Notices notices;
    private final Leads leads;
    private final NationalSetups setups;

    HoldAlarm(Notices notices, Leads leads, NationalSetups setups) {
        this.notices = notices;
        this.leads = leads;
        this.setups = setups;
    }

    /**
     * @param key    of the alarm, so that a repeated step tells once
     * @param silent the agency or body for which the file waits
     * @param passed when it should have answered
     * @param until  when the alarm is repeated
     */
    public void tell(String key, String fileNumber, String setup, String silent, Instant passed, Instant until) {
        var national = setups.of(setup);
        leads.of(fileNumber, national.authority()).stream().map(Leads.Lead::authority).distinct().filter(lead -> !lead.equals(silent))
                .forEach(lead -> notices.toGroup(key + "/lead/" + lead, fileNumber, setup, lead, Message.about(fileNumber, "License file {0} waits for a silent agency",
                        Message.line("{0} should have answered by {1}.", national.agencyName(silent, national.language()), passed),
                        Message.line("The file cannot be decided without its answer; you will be told again on {0}.", until))));
    }
}
