package dev.assent.halt;

import dev.assent.edge.Passing;
import dev.assent.halt.Cause.Words;
import dev.assent.setup.UnknownSetup;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.mail.MailException;

/** Finds the sentence of a failure: no class, no statement, no code of the engine ever stands in it. */
final class Causes {
    private record Known(Pattern message, Words words) {
        Optional<Cause> in(Throwable failure) {
            Matcher found = message.matcher(String.valueOf(failure.getMessage()));
            return found.find() ? Optional.of(Cause.of(words, found.groupCount() == 0 ? new String[0] : new String[] {found.group(1)})) : Optional.empty();
        }
    }

    // the engine says these in no other way
    private static final List<Known> KNOWN = List.of(
            new Known(Pattern.compile("annot (?:resolve identifier|find property) '?([\\w.]+)"), Words.NO_VALUE),
            new Known(Pattern.compile("no process(?:es| definitions?)? deployed with key = ?'([^']+)'"), Words.NO_PROCESS),
            new Known(Pattern.compile("no process(?:es| definitions?)? deployed with key '([^']+)'"), Words.NO_PROCESS),
            new Known(Pattern.compile("evaluate expression for language '[^']*': '(.*?)'", Pattern.DOTALL), Words.NO_EXPRESSION),
            new Known(Pattern.compile("error event with errorCode '([^']*)'"), Words.UNCAUGHT));
    private static final Pattern RULE = Pattern.compile("(?i)constraint \"?([a-z][a-z_]+)\"?|violation: \"(?:[A-Z]+\\.)?\"?([A-Z][A-Z_]+)");

    private Causes() {
    }

    /** @param reference under which the log has the whole failure */
    static Cause of(Throwable failure, String reference) {
        return Passing.chain(failure).map(Causes::outside).flatMap(Optional::stream).findFirst()
                .or(() -> Passing.chain(failure).map(Causes::own).flatMap(Optional::stream).findFirst())
                .or(() -> KNOWN.stream().flatMap(known -> Passing.chain(failure).map(known::in).flatMap(Optional::stream)).findFirst())
                .orElseGet(() -> Cause.of(Words.UNFORESEEN, reference));
    }

    private static Optional<Cause> outside(Throwable failure) {
        if (failure instanceof OptimisticLockingException || failure instanceof ConcurrencyFailureException) {
            return Optional.of(Cause.of(Words.MEANWHILE));
        }
        if (failure instanceof MailException) {
            return Optional.of(Cause.of(Words.NO_MAIL));
        }
        return failure instanceof SQLException sql ? database(sql) : Optional.of(Cause.of(Words.NO_ANSWER)).filter(no -> Passing.elsewhere(failure));
    }

    private static Optional<Cause> database(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.equals("22001")) {
            return Optional.of(Cause.of(Words.TOO_LONG));
        }
        if (state.startsWith("23")) {
            Matcher rule = RULE.matcher(String.valueOf(failure.getMessage()));
            String name = !rule.find() ? "" : rule.group(1) == null ? rule.group(2) : rule.group(1);
            return Optional.of(Cause.of(Words.AGAINST_THE_REGISTER, name.toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
        }
        return Passing.database(failure) ? Optional.of(Cause.of(Words.NO_ANSWER)) : Optional.empty();
    }

    /** What our own code says it says for people; what the machine says about our code is not meant for them. */
    private static Optional<Cause> own(Throwable failure) {
        if (failure instanceof UnknownSetup unknown) {
            return Optional.of(Cause.of(Words.NO_SETUP, unknown.setup()));
        }
        if (failure instanceof SuspendedEntityInteractionException) {
            Matcher process = Pattern.compile("'([^:']+)[^']*'").matcher(String.valueOf(failure.getMessage()));
            return Optional.of(Cause.of(Words.STOPPED, process.find() ? process.group(1) : ""));
        }
        StackTraceElement[] trace = failure.getStackTrace();
        boolean ours = trace.length > 0 && trace[0].getClassName().startsWith("dev.assent.");
        boolean machine = failure instanceof NullPointerException || failure instanceof ClassCastException || failure instanceof IndexOutOfBoundsException;
        return ours && !machine && failure.getMessage() != null && !failure.getMessage().isBlank()
                ? Optional.of(Cause.of(Words.SAID, failure.getMessage().strip())) : Optional.empty();
    }
}
