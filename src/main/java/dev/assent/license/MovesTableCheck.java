package dev.assent.license;

import dev.assent.engine.model.ModelProblem;
import dev.assent.table.RowCheck;
import dev.assent.table.RowFault;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a row of {@code LicenseMoves} may say. Agencies of the common table are not every setup's; those of its own are. */
@Component
class MovesTableCheck implements TableCheck {
    @Override
    public List<ModelProblem> problems(SetupTables tables) {
        List<ModelProblem> problems = new ArrayList<>(tables.ownOrCommon(MoveTable.NAME, MovesTableCheck::row));
        tables.find(tables.setup().setup() + MoveTable.NAME).ifPresent(own -> problems.addAll(tables.check(own, MovesTableCheck::agencies)));
        return problems;
    }

    private static void row(RowCheck row) {
        row.condition("standing", MoveTable.STANDINGS);
        row.condition("move", Arrays.stream(Move.values()).map(Move::name).toList());
        row.condition("by", MoveTable.ACTORS);
        row.condition("ground", MoveTable.GROUNDS);
        row.required("to", "signatures");
        row.choice("to", MoveTable.STANDINGS);
        row.choice("signatures", List.of("1", "2"));
        row.choice("secondBy", MoveTable.AUTHORITY);
        List<String> by = row.row().condition("by");
        if ((by.contains(MoveRule.HOLDER) || by.contains(MoveRule.ENGINE)) && row.value("signatures").filter(Integer.valueOf(2)::equals).isPresent()) {
            // nobody waits beside the program or the holder to sign
            row.fault(RowFault.NO_CHOICE, "signatures", 2, 1);
        }
    }

    private static void agencies(RowCheck row) {
        row.value("tell").ifPresent(told -> Arrays.stream(told.toString().split("[,\\s]+")).filter(word -> !word.isEmpty()).forEach(agency -> row.agency("tell", agency)));
    }
}
