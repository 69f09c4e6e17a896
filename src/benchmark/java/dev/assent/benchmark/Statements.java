package dev.assent.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Counts what is sent to a database, by verb and table, a batch as one; wanted by {@code -Dstatements=true}, since counting
 * takes time; {@code -Dstatements=callers} by who sends them, too. */
final class Statements {
    private static final boolean CALLERS = "callers".equals(System.getProperty("statements"));
    static final boolean WANTED = CALLERS || Boolean.getBoolean("statements");
    private static final Pattern CALLER = Pattern.compile("dev\\.assent\\.(?!benchmark).*|org\\.camunda\\.bpm\\.engine\\.impl\\.(?!db\\.).*(?:Manager|Cmd|Behavior|QueryImpl|Entity|Operation.*)");
    private static final Pattern KIND = Pattern.compile("(?is)^\\W*(?:with\\b.*?\\)\\s*)?(select|insert|update|delete|merge)\\b(?:.*?\\b(?:from|into|update)\\s+|\\s+)([\\w.\"]+)");
    private static final Map<String, Statements> ALL = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    private Statements() {
    }

    /** Those of one database. */
    static Statements of(String url) {
        return ALL.computeIfAbsent(url, key -> new Statements());
    }

    Map<String, Long> counts() {
        Map<String, Long> all = new ConcurrentHashMap<>();
        counts.forEach((kind, count) -> all.put(kind, count.sum()));
        return all;
    }

    DataSource counted(DataSource source) {
        return WANTED ? proxy(DataSource.class, (method, arguments) -> {
            Object made = method.invoke(source, arguments);
            return made instanceof Connection connection ? counted(connection) : made;
        }) : source;
    }

    private Connection counted(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            Object made = method.invoke(connection, arguments);
            if (made instanceof PreparedStatement prepared) {
                return counted(PreparedStatement.class, prepared, kind((String) arguments[0]));
            }
            return made instanceof Statement plain ? counted(Statement.class, plain, null) : made;
        });
    }

    private <S extends Statement> S counted(Class<S> type, S statement, String kind) {
        return proxy(type, (method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                String known = kind == null ? kind(arguments == null ? "" : String.valueOf(arguments[0])) : kind;
                counts.computeIfAbsent(CALLERS ? known + caller() : known, key -> new LongAdder()).increment();
            }
            return method.invoke(statement, arguments);
        });
    }

    private static String kind(String sql) {
        Matcher found = KIND.matcher(sql);
        return found.find() ? (found.group(1) + " " + found.group(2)).toLowerCase(Locale.ROOT) : "other";
    }

    private static String caller() {
        return " for " + StackWalker.getInstance().walk(frames -> frames.filter(frame -> CALLER.matcher(frame.getClassName()).matches()).limit(4)
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName()).collect(Collectors.joining(" < ")));
    }

    private interface Call {
        Object of(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        InvocationHandler handler = (self, method, arguments) -> {
            try {
                return call.of(method, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
