package dev.assent.register;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what was attempted, after the transaction that was refused is undone and has given its connection back: many refusals at once must not wait for each other. */
@Component
public class RefusedAttempts {
    private final Register register;

    RefusedAttempts(Register register) {
        this.register = register;
    }

    /** Not within the transaction that was refused: it holds the file. */
    @Transactional
    public void enter(RefusedAttempt refused) {
        register.append(refused.fileNumber(), refused.kind(), refused.person(), refused.facts());
    }
}
