package dev.assent.embedded;

import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/** Each call of a connection, or of its statements, that may write or end a transaction goes through the {@link Gate}. */
final class WholeConnection implements InvocationHandler {
    private static final Set<String> ENDS = Set.of("commit", "rollback", "setAutoCommit", "close");
    private final Connection connection;
    private final SessionLocal session;
    private final Gate gate;
    private boolean wrote;

    WholeConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        this.gate = Gate.of(session.getDatabase());
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        // whoever has not written has nothing to store
        if (ENDS.contains(method.getName()) && wrote) {
            return end(method, arguments);
        }
        Object result = call(connection, method, arguments);
        return result instanceof Statement statement ? guarded(statement, method, arguments) : result;
    }

    private Object end(Method method, Object[] arguments) throws Throwable {
        boolean toSavepoint = method.getName().equals("rollback") && arguments != null;
        Object result;
        gate.enter(session);
        try {
            result = call(connection, method, arguments);
            if (!toSavepoint) {
                ended();
            }
        } finally {
            gate.leave(session);
        }
        if (method.getName().equals("commit") || method.getName().equals("setAutoCommit")) {
            gate.store(session.getDatabase());
        }
        return result;
    }

    private Statement guarded(Statement statement, Method maker, Object[] made) {
        Class<?> type = statement instanceof CallableStatement ? CallableStatement.class
                : statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        String prepared = made != null && made[0] instanceof String sql && !maker.getName().equals("createStatement") ? sql : null;
        return (Statement) Proxy.newProxyInstance(WholeConnection.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) ->
                statement(statement, method, arguments, prepared != null ? prepared
                        : arguments != null && arguments[0] instanceof String sql ? sql : ""));
    }

    private Object statement(Statement statement, Method method, Object[] arguments, String sql) throws Throwable {
        boolean executes = method.getName().startsWith("execute");
        // a long text or a paper is written when it is set
        boolean sets = method.getName().startsWith("set") && arguments != null && Arrays.stream(arguments).anyMatch(WholeConnection::isStored);
        if (!executes && !sets || ReadingSql.matches(sql)) {
            return call(statement, method, arguments);
        }
        boolean ends = executes && connection.getAutoCommit();
        Object result = write(statement, method, arguments, ends);
        if (ends) {
            gate.store(session.getDatabase());
        }
        return result;
    }

    private Object write(Statement statement, Method method, Object[] arguments, boolean ends) throws Throwable {
        gate.enter(session);
        try {
            wrote = true;
            gate.opened(session);
            Object result = call(statement, method, arguments);
            if (ends) {
                ended();
            }
            return result;
        } catch (Throwable failed) {
            // a deadlock, for one, has ended the transaction
            gate.ended(session);
            throw failed;
        } finally {
            gate.leave(session);
        }
    }

    private static boolean isStored(Object parameter) {
        return parameter instanceof InputStream || parameter instanceof Reader || parameter instanceof Blob || parameter instanceof Clob;
    }

    private void ended() {
        wrote = false;
        gate.ended(session);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
