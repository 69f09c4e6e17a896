package dev.assent.action;

import dev.assent.engine.submission.FileActions.Action;
import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.register.Sha256;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters that an action began, where its first steps entered nothing themselves: no action leaves the record as it was. */
@Component
class BegunActions {
    /** @param length of the record before the first step */
    record Beginning(String fileNumber, String process, String name, String agency, String person, String sha256, int length) {
    }

    private final Register register;
    private final ApplicationEventPublisher events;

    BegunActions(Register register, ApplicationEventPublisher events) {
        this.register = register;
        this.events = events;
    }

    Beginning before(String fileNumber, Action action, String agency, String person, Map<String, Object> answers) {
        return new Beginning(fileNumber, action.process(), action.name(), agency, person, Sha256.of(Json.write(answers)), register.length(fileNumber));
    }

    /** The first steps are done, in the same transaction. */
    void begun(Beginning action) {
        if (register.length(action.fileNumber()) == action.length()) {
            register.append(action.fileNumber(), "ACTION_BEGUN", action.person(), Map.of("process", action.process(), "action", action.name(),
                    "agency", action.agency(), "sha256", action.sha256()));
        }
        events.publishEvent(new ActionBegun(action.fileNumber(), action.process(), action.person()));
    }
}
