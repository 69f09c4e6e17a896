package dev.assent.engine.hardening;

import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * A name that nobody has, an account that is locked or still has to wait: the engine answers these without looking at the password.
 * Here they cost as much as a wrong one, outside of the transaction, so that time does not tell who exists.
 */
final class SameEffort extends CommandInterceptor {
    private final Pbkdf2Hash hash;

    SameEffort(Pbkdf2Hash hash) {
        this.hash = hash;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof CheckPassword)) {
            return next.execute(command);
        }
        long before = hash.made();
        T right = next.execute(command);
        if (hash.made() == before) {
            hash.encrypt("as slow as a wrong password");
        }
        return right;
    }
}
