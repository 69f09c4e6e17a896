package dev.assent.consultation;

import dev.assent.engine.Processes;
import dev.assent.engine.Refusal;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Takes back the request to an agency that has not answered yet. */
@Component
class ConsulteeWithdrawals {
    private final OpenConsultations open;
    private final OpinionStore opinions;
    private final Register register;
    private final Notices notices;
    private final Processes processes;
    private final NationalSetups setups;
    private final Texts texts;

    ConsulteeWithdrawals(OpenConsultations open, OpinionStore opinions, Register register, Notices notices, Processes processes,
            NationalSetups setups, Texts texts) {
        this.open = open;
        this.opinions = opinions;
        this.register = register;
        this.notices = notices;
        this.processes = processes;
        this.setups = setups;
        this.texts = texts;
    }

    /**
     * Withdraws the agency, on every track on which it is being asked.
     *
     * @throws Refusal if it is not being asked, or its row does not allow it
     */
    void withdraw(String fileNumber, String setup, String agency, String reasons, String officer) {
        String name = setups.of(setup).agencyName(agency, LocaleContextHolder.getLocale().getLanguage());
        List<OpenConsultations.Open> asked = open.of(fileNumber, agency);
        if (asked.isEmpty()) {
            throw new Refusal(texts.say("{0} is not being asked at present.", name));
        }
        if (asked.stream().anyMatch(each -> !each.withdrawable())) {
            throw new Refusal(texts.say("The opinion of {0} is mandatory; this agency cannot be withdrawn.", name));
        }
        for (OpenConsultations.Open each : asked) {
            opinions.withdraw(each.id());
            register.append(fileNumber, "CONSULTEE_WITHDRAWN", officer, Map.of("consultation", each.id(), "agency", agency, "reasons", reasons));
        }
        notices.toGroup(asked.get(0).id() + "/withdrawn", fileNumber, setup, agency, Message.about(fileNumber,
                "Your opinion on license file {0} is not needed any more", Message.line("Your agency is asked for its opinion no longer."),
                Message.line("Reasons: {0}", reasons)));
        if (processes.tellAgencies(ConsulteeWithdrawal.CONSULTEE_WITHDRAWN, fileNumber, agency::equals) == 0) {
            throw new Refusal(texts.say("{0} is asked in a way that cannot be taken back.", name));
        }
    }
}
