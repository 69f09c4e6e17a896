package dev.assent.engine.hardening;

import dev.assent.engine.CommandField;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads the stored hash, gives the connection back and only then compares: a fifth of a second a login, in which forty people who log in
 * at once would hold every connection. The engine's command follows, which counts failures and locks accounts.
 */
final class PasswordFirst extends CommandInterceptor {
    private final CommandField<String> user = new CommandField<>(CheckPassword.class, "userId");
    private final CommandField<String> password = new CommandField<>(CheckPassword.class, "password");
    private final ProcessEngineConfigurationImpl engine;

    PasswordFirst(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        boolean held = Context.getCommandContext() != null || TransactionSynchronizationManager.isActualTransactionActive();
        if (held || !(command instanceof CheckPassword) || user.of(command) == null || password.of(command) == null) {
            return next.execute(command);
        }
        UserEntity known = next.execute(context -> context.getReadOnlyIdentityProvider().findUserById(user.of(command)) instanceof UserEntity found ? found : null);
        if (known != null && known.getPassword() == null) {
            // nobody logs in with a password who has none; the engine would fail on it
            effort(password.of(command));
            return (T) Boolean.FALSE;
        }
        return Pbkdf2Hash.compareBefore(() -> known == null ? effort(password.of(command)) : compare(password.of(command), known), () -> next.execute(command));
    }

    private boolean compare(String given, UserEntity known) {
        return engine.getPasswordManager().check(EncryptionUtil.saltPassword(given, known.getSalt()), known.getPassword());
    }

    // time does not tell who exists
    private boolean effort(String given) {
        return engine.getPasswordManager().encrypt(given).isEmpty();
    }
}
