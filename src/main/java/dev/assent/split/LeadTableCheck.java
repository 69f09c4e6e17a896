package dev.assent.split;

import dev.assent.engine.model.ModelProblem;
import dev.assent.register.Leads;
import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.RuleTable;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the tables may say about who leads a file or a part of it, and to which part a line belongs. */
@Component
class LeadTableCheck implements TableCheck {
    private static final String TRACK = "track";

    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        List<ModelProblem> problems = new ArrayList<>(tables.handedOrNamed("leadsTable", "Leads", LeadTableCheck::lead));
        problems.addAll(tables.handedOrNamed("tracksTable", "Tracks", row -> { }));
        tables.handed("tracksTable").forEach(handed -> tables.find(handed.table()).ifPresent(tracks -> tables.beside(handed, "leadsTable")
                .ifPresent(leads -> problems.addAll(tables.check(tracks, row -> track(row, leads))))));
        return problems;
    }

    private static void lead(RowCheck row) {
        row.required("authority");
        row.agency("authority");
        if (row.row().cells().containsKey(TRACK)) {
            row.required(TRACK);
            row.value(TRACK).filter(track -> track.equals(ClassifiedLines.NONE) || track.equals(Leads.WHOLE))
                    .ifPresent(track -> row.fault(RowFault.RESERVED, TRACK, track));
        }
    }

    // a line of no track is on no list
    private static void track(RowCheck row, RuleTable leads) {
        List<Object> led = leads.rows().stream().map(lead -> lead.cells().get(TRACK)).toList();
        row.value(TRACK).filter(track -> !track.equals(ClassifiedLines.NONE) && !led.contains(track) && !led.contains(RuleTable.COMPUTED))
                .ifPresent(track -> row.fault(RowFault.NO_TRACK, TRACK, leads.id(), track));
    }
}
