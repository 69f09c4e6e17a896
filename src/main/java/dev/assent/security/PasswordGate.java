package dev.assent.security;

import dev.assent.engine.CommandField;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Stands before every password that the engine looks at for a request, by whichever address it came: a header, the login page, a form to change
 * one's own password, the engine's "verify". Whoever guesses waits.
 */
final class PasswordGate extends CommandInterceptor {
    private final CommandField<String> user = new CommandField<>(CheckPassword.class, "userId");
    private final LoginLimit limit;

    PasswordGate(LoginLimit limit) {
        this.limit = limit;
    }

    @Override
    public <T> T execute(Command<T> command) {
        boolean ofRequest = command instanceof CheckPassword && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes;
        return ofRequest ? check(command, ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest()) : next.execute(command);
    }

    private <T> T check(Command<T> command, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String name = Objects.toString(user.of(command), "");
        Duration wait = limit.wait(address, name);
        if (!wait.isZero() || !limit.begin(address, name)) {
            request.setAttribute(TooManyAttempts.SECONDS, wait.toSeconds() + 1);
            throw new TooManyAttempts(wait);
        }
        T right;
        try {
            right = next.execute(command);
        } finally {
            limit.end(address);
        }
        if (Boolean.TRUE.equals(right)) {
            limit.succeeded(address, name);
        } else {
            limit.failed(address, name);
        }
        return right;
    }
}
