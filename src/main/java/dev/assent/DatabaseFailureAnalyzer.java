package dev.assent;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says in one sentence why the database cannot be used. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {
    private static final int H2_FILE_IN_USE = 90020;
    private static final Set<Integer> H2_FILE_NOT_WRITTEN = Set.of(90028, 90031, 90062);
    private final String url;
    private final String user;

    DatabaseFailureAnalyzer(Environment settings) {
        url = settings.getProperty("spring.datasource.url", "");
        user = settings.getProperty("spring.datasource.username", "");
    }

    @Override
    protected FailureAnalysis analyze(Throwable root, SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        // a URL may carry a password behind "?" or ";"
        String where = url.replaceAll("[?;].*", "");
        if (cause.getErrorCode() == H2_FILE_IN_USE) {
            return say("The database " + where + " is in use by another program.", "Stop the other one first.", cause);
        }
        if (H2_FILE_NOT_WRITTEN.contains(cause.getErrorCode())) {
            return say("The database " + where + " cannot be written: its folder is missing, read only, or no folder.",
                    "Give the application the right to write there, or check spring.datasource.url.", cause);
        }
        if (state.startsWith("28")) {
            return say("The database " + where + " refuses the user \"" + user + "\" or its password.",
                    "Check spring.datasource.username and spring.datasource.password.", cause);
        }
        if (state.startsWith("08")) {
            return say("The database " + where + " cannot be reached.", "Start it, or check spring.datasource.url.", cause);
        }
        return state.equals("3D000") ? say("The database " + where + " does not exist.",
                "Create it, or check spring.datasource.url.", cause) : null;
    }

    private static FailureAnalysis say(String sentence, String action, SQLException cause) {
        return new FailureAnalysis(sentence, action, cause);
    }
}
