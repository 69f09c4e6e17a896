package dev.assent.action;

import dev.assent.register.Access;
import dev.assent.register.Reader;
import org.springframework.stereotype.Component;

/** Tells whether a reader may fill in the form of an action. */
@Component
public class ActionForms {
    private final Actions actions;
    private final Access access;

    ActionForms(Actions actions, Access access) {
        this.actions = actions;
        this.access = access;
    }

    /** False also where the reader may not know that there is such a file. */
    public boolean offered(String number, String process, Reader reader) {
        return access.sight(reader, number).isPresent()
                && actions.offered(number, reader).stream().anyMatch(offer -> offer.process().equals(process));
    }
}
