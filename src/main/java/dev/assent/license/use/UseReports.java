package dev.assent.license.use;

import dev.assent.license.License;
import dev.assent.license.Move;
import dev.assent.license.OwnMoves;
import dev.assent.license.Standing;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what is used of a license, with the license held: never more than it grants, never twice, never while nothing may be used of it. */
@Component
class UseReports {
    /** @param created false: the same had been reported before */
    record Counted(boolean created, BigDecimal left) {
    }

    private final OwnMoves licenses;
    private final UseStore store;
    private final UseTerms terms;
    private final DeliveryStore deliveries;
    private final RefusedUses refused;
    private final Register register;
    private final NationalSetups setups;
    private final Texts texts;

    UseReports(OwnMoves licenses, UseStore store, UseTerms terms, DeliveryStore deliveries, RefusedUses refused, Register register, NationalSetups setups, Texts texts) {
        this.licenses = licenses;
        this.store = store;
        this.terms = terms;
        this.deliveries = deliveries;
        this.refused = refused;
        this.register = register;
        this.setups = setups;
        this.texts = texts;
    }

    /**
     * Counts a use; a license of which nothing is left is used up.
     *
     * @throws dev.assent.engine.Refusal naming the field; what was attempted is entered in the record
     */
    @Transactional
    public Counted enter(String fileNumber, Use use, Reporter by) {
        License license = licenses.hold(fileNumber, use.license()).orElseThrow(() -> refused.refusal(fileNumber, use, by, "license", "There is no such license on this file."));
        if (!by.may(terms.reporters(license), licenses.authority(license))) {
            throw refused.refusal(fileNumber, use, by, "", "What is used of this license is reported by others than you.");
        }
        UseStore.Line line = store.of(license.number()).stream().filter(each -> each.line() == use.line()).findFirst()
                .orElseThrow(() -> refused.refusal(fileNumber, use, by, "line", "License {0} has no line {1}.", license.number(), String.valueOf(use.line())));
        Optional<UseStore.Known> before = store.known(use);
        if (before.isPresent()) {
            return again(fileNumber, use, by, before.get(), line);
        }
        day(fileNumber, use, by, license);
        standing(fileNumber, use, by, license);
        if (!line.unit().equals(use.unit())) {
            throw refused.refusal(fileNumber, use, by, "unit", "The license counts line {0} by another unit: {1}.", String.valueOf(use.line()), line.unit());
        }
        if (use.quantity().compareTo(line.left()) > 0) {
            throw refused.refusal(fileNumber, use, by, "quantity", "Of line {0} {1} are granted and {2} used: {3} is more than is left.", String.valueOf(use.line()),
                    plain(line.granted()), plain(line.used()), plain(use.quantity()));
        }
        store.insert(fileNumber, use, by);
        terms.proofDue(license, use.usedOn()).ifPresent(due -> deliveries.expect(fileNumber, use, due, terms.remindOn(license, due)));
        register.append(fileNumber, "LICENSE_USED", by.person(), use.facts(by));
        if (store.of(license.number()).stream().allMatch(each -> each.left().signum() <= 0)) {
            licenses.byEngine(license, Move.EXHAUST);
        }
        return new Counted(true, line.left().subtract(use.quantity()));
    }

    private Counted again(String fileNumber, Use use, Reporter by, UseStore.Known before, UseStore.Line line) {
        if (before.quantity().compareTo(use.quantity()) != 0 || !before.usedOn().equals(use.usedOn()) || !line.unit().equals(use.unit())) {
            throw refused.refusal(fileNumber, use, by, "reference", "Reference {0} was reported before with another quantity, unit or day; it counts as it was reported first.", use.reference());
        }
        return new Counted(false, line.left());
    }

    private void day(String fileNumber, Use use, Reporter by, License license) {
        ZoneId zone = setups.of(license.setup()).workingDays().zone();
        LocalDate today = register.now().atZone(zone).toLocalDate();
        if (use.usedOn().isAfter(today)) {
            throw refused.refusal(fileNumber, use, by, "usedOn", "That day has not come yet.");
        }
        if (use.usedOn().isBefore(store.issued(license.number()).atZone(zone).toLocalDate())) {
            throw refused.refusal(fileNumber, use, by, "usedOn", "The license was issued after that day.");
        }
        if (use.usedOn().isAfter(license.validUntil())) {
            throw refused.refusal(fileNumber, use, by, "usedOn", "The last day of the license was before that day.");
        }
    }

    // what was used on a valid day is counted after the license has expired, too; a backdated report makes nothing of a license that was stopped
    private void standing(String fileNumber, Use use, Reporter by, License license) {
        if (!license.kind().equals(License.LICENSE)) {
            throw refused.refusal(fileNumber, use, by, "license", "{0} is no license: nothing may be moved by it.", license.number());
        }
        if (!license.standing().equals(Standing.IN_FORCE.name()) && !license.standing().equals(Standing.EXPIRED.name())) {
            throw refused.refusal(fileNumber, use, by, "license", "License {0} is {1}: nothing is used of it.", license.number(), texts.say(Standing.of(license.standing()).words));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
