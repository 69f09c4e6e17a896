package dev.assent.consultation;

import dev.assent.setup.NationalSetup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What has been said about a file, for those who decide and for the dossier. */
@Component
public class OpinionsOnFile {
    /** Stands for every track of a file. */
    public static final String ALL_TRACKS = OpinionStore.ALL_TRACKS;
    private final OpinionStore store;
    private final Consultations consultations;

    OpinionsOnFile(OpinionStore store, Consultations consultations) {
        this.store = store;
        this.consultations = consultations;
    }

    /** What the opinions come to; see {@link BalanceOfOpinion#facts}. */
    public Map<String, Object> balance(String fileNumber, String track) {
        return consultations.balance(fileNumber, track);
    }

    /** The conditions agencies ask for, each with its author. */
    public List<String> conditions(String fileNumber, String track) {
        return List.copyOf(new BalanceOfOpinion(store.current(fileNumber, track)).conditions());
    }

    /**
     * Marks what was said on a track as of an earlier pass: it is kept, but counts no longer.
     */
    public void supersede(String fileNumber, String track) {
        store.supersede(fileNumber, track);
    }

    /** The opinions that count, and late ones marked late: agency, agencyName, opinion, conditions, reasons … */
    public List<Map<String, Object>> rows(String fileNumber, String track, NationalSetup setup) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Opinion opinion : store.current(fileNumber, track)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("agency", opinion.agency());
            row.put("agencyName", setup.agencyNames(opinion.agency()));
            row.put("round", opinion.round());
            row.put("opinion", opinion.kind().name());
            row.put("conditions", opinion.conditions());
            row.put("reasons", opinion.reasons());
            row.put("legalBasis", opinion.legalBasis());
            row.put("lines", opinion.lines());
            row.put("deemed", opinion.deemed());
            row.put("late", opinion.late());
            row.put("binding", opinion.binding());
            row.put("at", opinion.givenAt().toString());
            rows.add(row);
        }
        return rows;
    }
}
