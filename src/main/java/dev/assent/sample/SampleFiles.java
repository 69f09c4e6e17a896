package dev.assent.sample;

import dev.assent.register.WholeRecord;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the files of the sample, one like the other each time: two years that end where the register begins. */
@Component
class SampleFiles {
    private static final int YEARS = 2;
    private static final int AGAIN_EARLIER = 14;
    private static final long SEED = 20_240_714L;
    private static final Map<String, String> PREFIX =
            Map.of("EXPORT", "EXP", "IMPORT", "IMP", "TRANSIT", "TRA", "TRANSSHIPMENT", "TSH", "BROKERING", "BRO");
    private static final List<String> SETUPS =
            List.of("LeadAuthority", "StandingCommittee", "CategorySplit", "ActivitySplit", "EmbassyVerification", "AdHocConsultation");

    private final NationalSetups setups;
    private final Plot plot;

    SampleFiles(NationalSetups setups, Plot plot) {
        this.setups = setups;
        this.plot = plot;
    }

    /**
     * One file with everything it leaves in the register.
     *
     * @param place 0, 1, 2 ...
     * @param of    how many files the two years have
     * @param end   the day before which all of them are closed
     */
    WholeRecord make(int place, int of, LocalDate end) {
        List<String> installed = SETUPS.stream().filter(name -> setups.installed().stream().anyMatch(setup -> setup.setup().equals(name))).toList();
        NationalSetup setup = setups.of(installed.get(place % installed.size()));
        LocalDate first = end.minusYears(YEARS);
        LocalDate received = first.plusDays(first.until(end, ChronoUnit.DAYS) * place / of);
        Instant over = end.atStartOfDay(setup.workingDays().zone()).toInstant();
        for (int attempt = 0; ; attempt++) {
            Story story = story(setup, place, received.minusDays((long) attempt * AGAIN_EARLIER), new Chance(SEED * (place + 1L) + attempt));
            plot.play(story);
            if (story.now().isBefore(over)) {
                Handling.of(story);
                return story.record();
            }
        }
    }

    private static Story story(NationalSetup setup, int place, LocalDate day, Chance chance) {
        String activity = activity(setup.setup(), chance);
        Instant received = new Days(setup, chance).at(day);
        LocalDate counts = LocalDate.ofInstant(received, setup.workingDays().zone());
        Application application = Application.of(setup, "SAMPLE-%06d".formatted(place + 1), activity, goods(setup.setup(), chance), counts, chance);
        return Arrival.of(setup, application, "%s-%d-S%06d".formatted(PREFIX.get(activity), counts.getYear(), place + 1), received, chance);
    }

    private static String activity(String setup, Chance chance) {
        return switch (setup) {
            case "ActivitySplit" -> chance.weighed(List.of("EXPORT", "IMPORT", "TRANSSHIPMENT", "TRANSIT"), 25, 35, 10);
            case "LeadAuthority" -> chance.weighed(List.of("BROKERING", "IMPORT", "TRANSIT", "EXPORT"), 10, 12, 8);
            default -> "EXPORT";
        };
    }

    private static List<Goods> goods(String setup, Chance chance) {
        List<Goods> goods = new ArrayList<>();
        boolean both = setup.equals("CategorySplit");
        goods.add(chance.of(both || chance.percent(55) ? Goods.SMALL : Goods.HEAVY));
        if (both ? chance.percent(70) : chance.percent(15)) {
            goods.add(chance.of(both ? Goods.HEAVY : Goods.SMALL));
        }
        if (chance.percent(12)) {
            goods.add(Goods.SLINGS);
        }
        return goods.stream().distinct().toList();
    }
}
