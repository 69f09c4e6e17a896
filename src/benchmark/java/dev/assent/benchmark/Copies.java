package dev.assent.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes many open files out of a few: every row that the engine and the register have of them is written again under other numbers, so that a
 * whole office's work lies there in minutes. Each copy is as the file it was made from: its tasks can be opened and completed.
 */
final class Copies {
    /** What names a row, and is another in each copy; whatever column holds one of these values holds the copy's. */
    private static final List<String> NAMES = List.of("select file_number from register.license_file", "select reference from register.license_file",
            "select id from register.consultation", "select notice_key from register.notice", "select id_ from act_ru_execution", "select id_ from act_ru_task",
            "select id_ from act_ru_variable", "select id_ from act_ru_job", "select id_ from act_ru_identitylink", "select id_ from act_ru_event_subscr",
            "select id_ from act_ru_authorization where resource_type_ = 7", "select id_ from act_ge_bytearray where deployment_id_ is null", "select id_ from act_hi_procinst",
            "select id_ from act_hi_taskinst", "select id_ from act_hi_actinst", "select act_inst_id_ from act_ru_execution where act_inst_id_ is not null",
            "select id_ from act_hi_varinst", "select id_ from act_hi_identitylink");
    private static final String TABLES = "select table_schema || '.' || table_name from information_schema.tables t where table_type = 'BASE TABLE' and ("
            + "table_schema = 'register' and exists (select 1 from information_schema.columns c where c.table_schema = 'register' and c.table_name = t.table_name and "
            + "c.column_name = 'file_number') or table_schema = 'public' and table_name in ('act_ru_execution', 'act_ru_task', 'act_ru_variable', 'act_ru_job', "
            + "'act_ru_identitylink', 'act_ru_event_subscr', 'act_ru_authorization', 'act_ge_bytearray', 'act_hi_procinst', 'act_hi_taskinst', 'act_hi_actinst', "
            + "'act_hi_varinst', 'act_hi_identitylink'))";
    private static final String COLUMNS = "select column_name, data_type from information_schema.columns where table_schema || '.' || table_name = '%s' "
            + "and is_identity = 'NO' and is_generated = 'NEVER' order by ordinal_position";
    private static final String SPREAD = "case when n %% %1$d = 0 or t.group_id_ is null then t.group_id_ else t.group_id_ || '-' || n %% %1$d end";

    private final Statement database;
    private final int groups;

    private Copies(Statement database, int groups) {
        this.database = database;
        this.groups = groups;
    }

    /**
     * Copies every file that is there.
     *
     * @param copies of each file
     * @param groups over how many groups the tasks of each agency are spread; the first of them is the agency itself
     */
    static void make(Database database, int copies, int groups) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password()); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // foreign keys hold again when all is there
            statement.execute("set session_replication_role = replica");
            Copies all = new Copies(statement, groups);
            statement.execute("create temporary table names on commit drop as " + String.join(" union ", NAMES));
            statement.execute("create temporary table numbers on commit drop as select n from generate_series(1, " + copies + ") n");
            for (String table : all.list(TABLES)) {
                all.copy(table);
            }
            if (groups > 1) {
                statement.execute("insert into act_id_group (id_, rev_, name_) select distinct g.group_id_, 1, g.group_id_ from act_ru_identitylink g "
                        + "where g.group_id_ is not null and not exists (select 1 from act_id_group i where i.id_ = g.group_id_)");
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze");
        }
    }

    private void copy(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (ResultSet rows = database.executeQuery(String.format(COLUMNS, table))) {
            while (rows.next()) {
                String column = "\"" + rows.getString(1) + "\"";
                columns.add(column);
                boolean text = rows.getString(2).equals("character varying");
                values.add(rows.getString(1).equals("group_id_") ? String.format(SPREAD, groups) : text ? named("t." + column) : "t." + column);
            }
        }
        long made = database.executeUpdate("insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values) + " from " + table
                + " t, numbers" + of(table));
        System.out.printf(Locale.ROOT, "%s: %d rows more%n", table, made);
    }

    private static String named(String column) {
        // some names fill their column
        return "case when " + column + " in (select * from names) then case when length(" + column + ") > 57 then md5(" + column + " || n) else " + column + " || '~' || n end else "
                + column + " end";
    }

    // rows of no file stay single
    private static String of(String table) {
        return switch (table) {
            case "public.act_ru_authorization" -> " where t.resource_type_ = 7 and t.resource_id_ in (select * from names)";
            case "public.act_ge_bytearray" -> " where t.deployment_id_ is null and t.id_ in (select bytearray_id_ from act_ru_variable union select bytearray_id_ from act_hi_varinst)";
            case "public.act_ru_job" -> " where t.process_instance_id_ is not null";
            case "public.act_ru_identitylink" -> " where t.task_id_ is not null";
            default -> table.startsWith("register.") ? " where t.file_number in (select * from names)" : "";
        };
    }

    private List<String> list(String query) throws SQLException {
        List<String> list = new ArrayList<>();
        try (ResultSet rows = database.executeQuery(query)) {
            while (rows.next()) {
                list.add(rows.getString(1));
            }
        }
        return list;
    }
}
