package dev.assent.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads every text and every byte of the engine's tables of history and of what runs, as the database's catalog lists them. */
@Component
public class EngineTables {
    private final JdbcClient jdbc;

    EngineTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> tables() {
        return jdbc.sql("""
                select table_name from information_schema.tables where upper(table_name) like 'ACT\\_HI\\_%' escape '\\'
                or upper(table_name) like 'ACT\\_RU\\_%' escape '\\' or upper(table_name) = 'ACT_GE_BYTEARRAY' order by table_name""").query(String.class).list();
    }

    /** "TABLE.COLUMN" for each value that holds the text, forms and models that were deployed aside. */
    public List<String> holding(String text) {
        List<String> found = new ArrayList<>();
        for (String table : tables()) {
            String deployed = table.equalsIgnoreCase("ACT_GE_BYTEARRAY") ? " where deployment_id_ is null" : "";
            for (Map<String, Object> row : jdbc.sql("select * from " + table + deployed).query().listOfRows()) {
                row.forEach((column, value) -> {
                    String read = value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : Objects.toString(value, "");
                    if (read.contains(text)) {
                        found.add(table + "." + column);
                    }
                });
            }
        }
        return found;
    }
}
