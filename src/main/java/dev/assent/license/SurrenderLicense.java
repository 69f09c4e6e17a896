package dev.assent.license;

import dev.assent.engine.Refusal;
import dev.assent.text.Texts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The holder gives a license back, if a row allows it. */
@Component
class SurrenderLicense implements JavaDelegate {
    private final OwnMoves licenses;
    private final Texts texts;

    SurrenderLicense(OwnMoves licenses, Texts texts) {
        this.licenses = licenses;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        License license = licenses.hold(LicenseSurrender.FILE_NUMBER.of(execution), LicenseSurrender.LICENSE.of(execution))
                .orElseThrow(() -> new Refusal(texts.say("There is no such license on this file.")));
        if (!licenses.byHolder(license, Move.SURRENDER, LicenseSurrender.STARTED_BY.of(execution), LicenseSurrender.REASONS.find(execution).orElse(null))) {
            throw new Refusal(texts.say("License {0} is {1}: from there this is not possible.", license.number(), texts.say(Standing.of(license.standing()).words)));
        }
    }
}
