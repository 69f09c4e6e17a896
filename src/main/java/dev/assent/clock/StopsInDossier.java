package dev.assent.clock;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import dev.assent.text.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When clocks stood: every stop for whoever sees the file whole; an agency learns when its own clock stood, and why only if it is its own stop. */
@Component
class StopsInDossier implements DossierPart {
    private final JdbcClient jdbc;
    private final Texts texts;

    StopsInDossier(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "stops";
    }

    /** The oldest first: agency, agencyName (absent: every clock of the file), clocks (ALL, CONSULTATIONS or FILE, where it is no agency's own), from, to (absent: stands now), forfeited, reason, by. */
    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        if (sight == Access.Sight.APPLICATION) {
            return null;
        }
        List<Map<String, Object>> stops = jdbc.sql("select * from register.clock_pause where file_number = ? and (agency is null or agency not like 'file/%') order by stopped_at, id").param(fileNumber)
                .query((row, i) -> row(row, setup)).list();
        return sight == Access.Sight.WHOLE ? stops : stops.stream().filter(stop -> stop.get("agency") == null && !stop.get("clocks").equals(FileClock.Clocks.FILE.name()) || own(reader, stop))
                .map(stop -> told(stop, own(reader, stop))).toList();
    }

    private static boolean own(Reader reader, Map<String, Object> stop) {
        return stop.get("agency") instanceof String agency && Access.of(reader, agency);
    }

    private static Map<String, Object> told(Map<String, Object> stop, boolean own) {
        if (!own) {
            stop.keySet().removeAll(List.of("reason", "by"));
        }
        return stop;
    }

    private Map<String, Object> row(ResultSet row, NationalSetup setup) throws SQLException {
        String agency = row.getString("agency");
        Map<String, Object> stop = new LinkedHashMap<>();
        stop.put("agency", agency);
        stop.put("clocks", row.getString("clocks"));
        stop.put("agencyName", agency == null ? meant(row.getString("clocks")) : setup.agencyNames(agency));
        stop.put("from", Sql.instant(row, "stopped_at"));
        stop.put("to", Sql.instant(row, "restarted_at"));
        stop.put("forfeited", row.getBoolean("forfeited"));
        stop.put("reason", row.getString("reason"));
        stop.put("by", row.getString("stopped_by"));
        return stop;
    }

    // whose clocks stood, where it was no agency's own; absent: every clock
    private Map<String, String> meant(String clocks) {
        if (clocks.equals(FileClock.Clocks.ALL.name())) {
            return null;
        }
        String whose = clocks.equals(FileClock.Clocks.FILE.name()) ? "The whole file" : "Everybody who is asked";
        return Map.of("en", whose, "ar", texts.say(Locale.forLanguageTag("ar"), whose));
    }
}
