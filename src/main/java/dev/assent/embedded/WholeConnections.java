package dev.assent.embedded;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections whose statements step aside while the database stores. */
final class WholeConnections extends DelegatingDataSource {
    WholeConnections(DataSource driver) {
        super(driver);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return whole(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return whole(super.getConnection(user, password));
    }

    private static Connection whole(Connection connection) throws SQLException {
        return (Connection) Proxy.newProxyInstance(WholeConnections.class.getClassLoader(), new Class<?>[] {Connection.class},
                new WholeConnection(connection));
    }
}
