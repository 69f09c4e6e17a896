package dev.assent.screening;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Json;
import dev.assent.register.Reader;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was screened against which lists, and what people found about the hits, for whoever sees the file whole. */
@Component
class ScreeningInDossier implements DossierPart {
    private final HitStore store;
    private final JdbcClient jdbc;

    ScreeningInDossier(HitStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "screening";
    }

    /** {@code runs}, the oldest first: at, lists, names, open, dismissed, confirmed; {@code hits}: with explanation, judgement, reasons, by, at. */
    @Override
    public Map<String, Object> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null : Map.of("runs", runs(fileNumber), "hits", store.of(fileNumber).stream().map(ScreeningInDossier::hit).toList());
    }

    private List<Map<String, Object>> runs(String fileNumber) {
        return jdbc.sql("select at, facts from register.record where file_number = ? and kind = 'FILE_SCREENED' order by place").param(fileNumber).query((row, i) -> {
            Map<String, Object> run = new LinkedHashMap<>();
            run.put("at", Sql.instant(row, "at"));
            run.putAll(Json.readMap(row.getString("facts")));
            return run;
        }).list();
    }

    private static Map<String, Object> hit(Hit hit) {
        Map<String, Object> shown = new LinkedHashMap<>(hit.shown());
        shown.put("foundAt", hit.foundAt());
        shown.put("judges", hit.judges());
        shown.put("prohibition", hit.prohibition());
        shown.put("basis", hit.basis());
        shown.put("judgement", hit.judgement());
        shown.put("reasons", hit.reasons());
        shown.put("by", hit.judgedBy());
        shown.put("at", hit.judgedAt());
        shown.put("remembered", hit.remembered() != null);
        return shown;
    }
}
