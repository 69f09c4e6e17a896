package dev.assent.license;

import dev.assent.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves that happen without a second person: a license is used up, its last day passes, its holder gives it back. */
@Component
public class OwnMoves {
    private final LicenseStore store;
    private final MoveTable table;
    private final Moving moving;

    OwnMoves(LicenseStore store, MoveTable table, Moving moving) {
        this.store = store;
        this.table = table;
        this.moving = moving;
    }

    /** The license of this file as it stands, kept so until the transaction ends. */
    public Optional<License> hold(String fileNumber, String license) {
        return store.hold(fileNumber, license);
    }

    /** The licenses of a file, as they stand. */
    public List<License> of(String fileNumber) {
        return store.of(fileNumber);
    }

    /** The authority that decided on the lines of the license. */
    public String authority(License license) {
        return moving.authority(license);
    }

    /** The license of this number, whatever file it was granted on; samples have none. */
    public Optional<License> find(String license) {
        return store.find(license);
    }

    /** The program moves a license that is held, if a row allows it. */
    public void byEngine(License license, Move move) {
        take(license, new Words(move, MoveRule.ENGINE, Register.ENGINE, null, null, null));
    }

    /**
     * The program moves a license that is held, on a ground that somebody has found.
     *
     * @param ground     a word of the column {@code ground}
     * @param reasons    for the holder
     * @param legalBasis may be null
     * @return false: no row allows it
     */
    public boolean byEngine(License license, Move move, String ground, String reasons, String legalBasis) {
        return take(license, new Words(move, MoveRule.ENGINE, Register.ENGINE, ground, reasons, legalBasis));
    }

    /**
     * The holder, or the intake for him, moves a license that is held.
     *
     * @return false: no row allows it
     */
    boolean byHolder(License license, Move move, String person, String reasons) {
        return take(license, new Words(move, MoveRule.HOLDER, person, null, reasons, null));
    }

    boolean possibleForHolder(String fileNumber, Move move) {
        return store.of(fileNumber).stream().anyMatch(license -> table.rule(license, move, MoveRule.HOLDER, null).isPresent());
    }

    private record Words(Move move, String by, String person, String ground, String reasons, String legalBasis) {
    }

    private boolean take(License license, Words said) {
        Optional<MoveRule> rule = table.rule(license, said.move(), said.by(), said.ground());
        rule.ifPresent(row -> {
            Measure measure = new Measure(UUID.randomUUID().toString(), license.number(), said.move(), said.by(), said.ground(), said.reasons(), said.legalBasis(), said.person());
            store.ask(license, measure);
            moving.move(license, measure, row, null);
        });
        return rule.isPresent();
    }
}
