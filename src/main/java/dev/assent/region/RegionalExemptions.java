package dev.assent.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether what regional conventions ban of a file is exempted: what the register says counts, and nothing that a process holds. */
@Component
public class RegionalExemptions {
    private final Bans bans;
    private final ExemptionStore store;

    RegionalExemptions(Bans bans, ExemptionStore store) {
        this.bans = bans;
        this.store = store;
    }

    /** Bans whose lines no exemption covers that stands today. */
    List<Ban> missing(String fileNumber, Predicate<BannedGoods.Line> which) {
        return without(fileNumber, which, (exemption, today) -> exemption.is("GRANTED"));
    }

    /** Bans of which some lines are in no request that was sent, or in one whose exemption has ended. */
    List<Ban> unasked(String fileNumber) {
        return without(fileNumber, line -> true, (exemption, today) -> true);
    }

    private interface Counts {
        boolean test(Exemption exemption, LocalDate today);
    }

    private List<Ban> without(String fileNumber, Predicate<BannedGoods.Line> which, Counts counts) {
        List<Ban> left = new ArrayList<>();
        List<Ban> all = bans.of(fileNumber, which);
        List<Exemption> known = all.isEmpty() ? List.of() : store.of(fileNumber);
        for (Ban ban : all) {
            LocalDate today = bans.today(ban.setup());
            known.stream().filter(exemption -> exemption.convention().equals(ban.convention()) && !exemption.ended(today) && counts.test(exemption, today))
                    .forEach(exemption -> ban.lines().removeAll(exemption.lines()));
            if (!ban.lines().isEmpty()) {
                left.add(ban);
            }
        }
        return left;
    }

    /** The last day of the exemption that ends first, of those that these lines need; empty: none has an end. */
    Optional<LocalDate> ends(String fileNumber, Predicate<BannedGoods.Line> which) {
        List<Ban> all = bans.of(fileNumber, which);
        return all.isEmpty() ? Optional.empty() : store.of(fileNumber).stream().filter(exemption -> exemption.is("GRANTED") && !exemption.ended(bans.today(all.get(0).setup()))
                && all.stream().anyMatch(ban -> ban.convention().equals(exemption.convention()) && ban.lines().stream().anyMatch(exemption.lines()::contains)))
                .map(exemption -> exemption.settled().validUntil()).filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    /**
     * Nobody is granted what a regional convention bans, unless it is exempted, nor for longer than it is (ATT Art. 6(2)).
     *
     * @param lines      that are granted; null: all of the track
     * @param validUntil last day of what is granted; null: nothing that ends is
     * @throws IllegalStateException if so; the step fails and the operators are told
     */
    public void demand(String fileNumber, String track, Collection<Integer> lines, LocalDate validUntil) {
        Predicate<BannedGoods.Line> which = granted(track, lines);
        List<Ban> missing = missing(fileNumber, which);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Nothing was entered on file %s: %s bans lines %s, and no exemption from it stands.".formatted(fileNumber,
                    missing.get(0).convention(), missing.get(0).lines()));
        }
        ends(fileNumber, which).filter(end -> validUntil != null && validUntil.isAfter(end)).ifPresent(end -> {
            throw new IllegalStateException("Nothing was entered on file %s: an exemption ends on %s, and the draft says %s.".formatted(fileNumber, end, validUntil));
        });
    }

    /** The convention that bans one of these lines without an exemption; empty: none does. */
    public Optional<String> ban(String fileNumber, Collection<Integer> lines) {
        return missing(fileNumber, line -> lines.contains(line.number())).stream().map(Ban::convention).findFirst();
    }

    /** The conditions of the exemptions that were granted, for the license. */
    public Stream<String> conditions(String fileNumber) {
        return store.of(fileNumber).stream().filter(exemption -> exemption.is("GRANTED") && exemption.settled().conditions() != null)
                .flatMap(exemption -> exemption.settled().conditions().lines()).filter(line -> !line.isBlank());
    }

    static Predicate<BannedGoods.Line> granted(String track, Collection<Integer> lines) {
        return line -> line.track().equals(track) && (lines == null || lines.contains(line.number()));
    }
}
