package dev.assent.node;

import dev.assent.node.Unavailable.Reason;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 with a sentence while the database does not answer, and instead of a fault that it caused. It stands before the login,
 * so that nobody is logged out, or counted as a failed login, because the database is away.
 */
final class OutageFilter extends OncePerRequestFilter {
    private static final Pattern NEEDS_NO_DATABASE = Pattern.compile("/actuator/health(/.*)?|/camunda/(?!api/).*\\.\\w{2,5}");
    private final Node node;
    private final BooleanSupplier look;
    private final Outages outages;
    private final OutageAnswer answer;

    /** @param look at the database, now; whether it answers */
    OutageFilter(Node node, BooleanSupplier look, Outages outages, OutageAnswer answer) {
        this.node = node;
        this.look = look;
        this.outages = outages;
        this.answer = answer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return NEEDS_NO_DATABASE.matcher(request.getRequestURI().substring(request.getContextPath().length())).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!node.answers()) {
            answer.write(request, response, Outages.SILENT);
            return;
        }
        TurnedResponse turned = new TurnedResponse(response, status -> reason(request, status));
        try {
            chain.doFilter(request, turned);
        } catch (ServletException | IOException | RuntimeException failed) {
            Optional<Reason> why = known(request).or(() -> outages.of(failed)).or(this::silent);
            if (why.isEmpty() || response.isCommitted()) {
                throw failed;
            }
            answer.write(request, response, why.get());
            return;
        }
        if (turned.reason() != null && !response.isCommitted()) {
            answer.write(request, response, turned.reason());
        }
    }

    private Optional<Reason> reason(HttpServletRequest request, int status) {
        Optional<Reason> known = known(request);
        return known.isPresent() || status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? known : silent();
    }

    private static Optional<Reason> known(HttpServletRequest request) {
        return Optional.ofNullable((Reason) request.getAttribute(Unavailable.REASON));
    }

    // nobody has said so, but a fault of ours and a database that fails are seldom two things
    private Optional<Reason> silent() {
        // where the last look failed, another one would let the person wait for nothing
        return node.answers() && look.getAsBoolean() ? Optional.empty() : Optional.of(Outages.UNDER_WAY);
    }
}
