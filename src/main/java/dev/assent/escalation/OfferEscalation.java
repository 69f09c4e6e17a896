package dev.assent.escalation;

import dev.assent.clock.RowClock;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells an agency that it may escalate, and dates its right from the row. */
@Component
class OfferEscalation implements JavaDelegate {
    private final Rights rights;
    private final Ladders ladders;

    OfferEscalation(Rights rights, Ladders ladders) {
        this.rights = rights;
        this.ladders = ladders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Case of = Case.of(execution);
        Rung rung = Rung.of(EscalationLadder.RUNG_ROW.of(execution));
        String agency = EscalationRight.AGENCY.of(execution);
        Map<String, Object> row = Rights.clockRow(EscalationLadder.RUNG_ROW.of(execution), agency);
        Instant start = rights.start(of, row);
        RowClock.Dates dates = rights.dates(of, row, start);
        rights.offer(of, rung, agency, dates.deadline());
        RungClock.begin(execution, row, start, dates);
        EscalationRight.BODY_NAME.set(execution, ladders.bodyName(of.setup(), rung.body()));
        // the rank is one of an agency: whoever enters what the applicant asks for needs none
        boolean applicant = EscalationRight.ENTITLED_AS.find(execution).filter(Entitlement.APPLICANT::equals).isPresent();
        EscalationRight.SIGNATORY_RANK.set(execution, applicant ? Rung.OFFICER : rung.signatoryRank());
        EscalationRight.CONTENT_REQUIRED.set(execution, rung.contentRequired());
    }
}
