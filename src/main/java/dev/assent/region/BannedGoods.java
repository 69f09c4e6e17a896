package dev.assent.region;

import dev.assent.register.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of a file, and the States it concerns, for the table of bans. One statement that finds nothing where the setup has no such table. */
@Component
class BannedGoods {
    /**
     * One line.
     *
     * @param category of ATT Art. 2(1), 3 and 4; NATIONAL where only a national control list has it; null: it is on no list
     * @param states   each State that the file concerns, with what it is: DESTINATION, END_USER, ULTIMATE_END_USER, CONSIGNEE, TRANSIT_STATE
     */
    record Line(String setup, String activity, int number, String track, String category, Map<String, String> states) {
    }

    private final JdbcClient jdbc;

    BannedGoods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> of(String fileNumber) {
        return jdbc.sql("""
                select f.setup, f.activity, f.destination, f.content, l.line, l.track, coalesce(l.att_category, case when l.control_list_entry is not null
                    or l.part_of is not null or l.ammunition or l.track not in ('WHOLE', 'NONE') then 'NATIONAL' end) as category,
                  (select string_agg(distinct concat(p.role, ':', p.country), ',') from register.party p where p.file_number = f.file_number
                    and p.country is not null and p.role in ('CONSIGNEE', 'END_USER', 'ULTIMATE_END_USER')) as receivers
                from register.license_file f join register.file_line l on l.file_number = f.file_number
                where f.file_number = ? and exists (select 1 from act_re_decision_def d where d.key_ = concat(f.setup, ?)) order by l.line""")
                .params(fileNumber, Bans.TABLE).query(BannedGoods::line).list();
    }

    private static Line line(ResultSet row, int i) throws SQLException {
        Map<String, String> states = new LinkedHashMap<>();
        // the last word on a State counts: where the goods go to says more than who gets them, and that more than what they pass
        if (Json.readMap(row.getString("content")).get("transitStates") instanceof List<?> transit) {
            transit.forEach(state -> states.put(String.valueOf(state).strip(), "TRANSIT_STATE"));
        }
        List<String> receivers = row.getString("receivers") == null ? List.of() : new ArrayList<>(Arrays.asList(row.getString("receivers").split(",")));
        receivers.stream().sorted().map(each -> each.split(":", 2)).forEach(each -> states.put(each[1].strip(), each[0]));
        if (row.getString("destination") != null) {
            states.put(row.getString("destination").strip(), "DESTINATION");
        }
        return new Line(row.getString("setup"), row.getString("activity"), row.getInt("line"), row.getString("track"), row.getString("category"), states);
    }
}
