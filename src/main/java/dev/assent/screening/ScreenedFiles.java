package dev.assent.screening;

import dev.assent.register.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds files for the screening. One statement, since a State without lists asks it at every step that screens. */
@Component
class ScreenedFiles {
    private final JdbcClient jdbc;

    ScreenedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ScreenedFile of(String fileNumber) {
        return jdbc.sql("""
                select f.file_number, f.setup, f.activity, f.destination, f.content,
                  (select string_agg(distinct coalesce(l.att_category, case when l.control_list_entry is not null or l.part_of is not null or l.ammunition
                    or l.track not in ('WHOLE', 'NONE') then 'NATIONAL' else '' end), ',') from register.file_line l where l.file_number = f.file_number) as categories,
                  (select string_agg(distinct concat(p.role, ':', p.country), ',') from register.party p where p.file_number = f.file_number and p.country is not null
                    and p.role in ('CONSIGNEE', 'END_USER', 'ULTIMATE_END_USER')) as receivers,
                  (select count(*) from register.screening_list) as lists,
                  (select count(*) from register.screening_hit h where h.file_number = f.file_number) as hits,
                  (select concat(count(*), '/', max(d.deploy_time_)) from act_re_deployment d) as tables
                from register.license_file f where f.file_number = ?""").param(fileNumber).query(ScreenedFiles::file).single();
    }

    private static ScreenedFile file(ResultSet row, int i) throws SQLException {
        Optional<String> destination = Optional.ofNullable(row.getString("destination")).map(String::strip);
        Map<String, String> places = new LinkedHashMap<>();
        // the last place of a State counts: where the goods go to says more than who gets them, and that more than what they pass
        Hit.texts(Json.readMap(row.getString("content")).get("transitStates")).forEach(state -> places.put(state, "TRANSIT_STATE"));
        Optional.ofNullable(row.getString("receivers")).ifPresent(all -> Arrays.stream(all.split(",")).sorted().map(each -> each.split(":", 2)).forEach(each -> places.put(each[1].strip(), each[0])));
        destination.ifPresent(state -> places.put(state, "DESTINATION"));
        return new ScreenedFile(row.getString("file_number"), row.getString("setup"), row.getString("activity"), places,
                categories(row.getString("categories")), row.getInt("lists") > 0, row.getInt("hits") > 0, row.getString("tables"));
    }

    private static List<String> categories(String joined) {
        return joined == null ? List.of() : Arrays.stream(joined.split(",", -1)).map(each -> each.isEmpty() ? null : each).toList();
    }
}
