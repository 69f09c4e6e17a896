package dev.assent.setup;

import dev.assent.engine.hardening.PersonIds;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a setup must say; each fault names the line to mend, and all are said at once. */
final class SetupRules {
    private static final List<String> LANGUAGES = List.of("en", "ar");
    // ATT Art. 12(4): records are kept for at least ten years
    private static final Period TREATY = Period.ofYears(10);

    private final String file;
    private final SetupFile setup;
    private final List<String> faults = new ArrayList<>();

    SetupRules(String file, SetupFile setup) {
        this.file = file;
        this.setup = setup;
    }

    void check() {
        demand(setup.setup() != null && setup.setup().matches("[A-Z][A-Za-z0-9]*"), "'setup' is the id of its process, e.g. LeadAuthority");
        demand(file.equals(setup.setup() + ".yaml"), "its file is named after the setup: " + setup.setup() + ".yaml");
        named("'name'", setup.name());
        demand(setup.state() != null && setup.state().matches("[A-Z]{2}"), "'state' is a code of two capital letters");
        demand(setup.calendar() != null && setup.calendar().zone() != null && setup.calendar().weekend() != null,
                "'calendar' has a zone and a weekend (which may be empty)");
        demand(setup.retention() != null && !shorter(setup.retention()), "'retention' is at least ten years (ATT Art. 12), e.g. P30Y");
        demand(setup.ranks() == null || setup.ranks().contains("head"), "'ranks' begin with head");
        Set<String> ids = new HashSet<>();
        List<Agency> agencies = setup.agencies() == null ? List.of() : setup.agencies();
        demand(!agencies.isEmpty(), "'agencies' lists at least the deciding authority");
        agencies.forEach(agency -> check(agency, ids));
        demand(agencies.isEmpty() || ids.contains(setup.authority()), "'authority' names one of its agencies");
        if (!faults.isEmpty()) {
            throw new SetupRefused(file, String.join("; ", faults));
        }
    }

    private void check(Agency agency, Set<String> ids) {
        String id = agency.id();
        demand(id != null && id.matches("[a-z][A-Za-z0-9]*"), "an agency's id has letters and digits only: " + id);
        demand(id == null || !id.endsWith(Agency.HEAD), "an agency's id does not end in 'Head', which is the group of heads: " + id);
        demand(agency.ranks().keySet().stream().allMatch(rank -> setup.ranks() != null && setup.ranks().contains(rank)),
                "the ranks of agency " + id + " are among 'ranks': " + setup.ranks());
        demand(ids.add(id), "agency " + id + " is listed twice");
        named("'name' of agency " + id, agency.name());
        demand(agency.mail() != null && agency.mail().contains("@"), "agency " + id + " has a mail address");
        Stream.of(Stream.ofNullable(agency.head()), agency.substitutes().stream(), agency.ranks().values().stream().flatMap(List::stream)).flatMap(people -> people)
                .filter(person -> !PersonIds.accepts(person)).distinct().forEach(person -> demand(false, "the user id \"" + person + "\" of agency " + id + " "
                        + PersonIds.RULE));
        demand(agency.calendar() == null || agency.calendar().zone() != null && agency.calendar().weekend() != null,
                "the calendar of agency " + id + " has a zone and a weekend");
    }

    private void named(String what, Map<String, String> names) {
        List<String> missing = LANGUAGES.stream().filter(language -> names == null || names.get(language) == null || names.get(language).isBlank()).sorted().toList();
        demand(missing.isEmpty(), what + " is given in English and Arabic, such as {en: Port council, ar: مجلس الموانئ}; missing: " + String.join(", ", missing));
    }

    private static boolean shorter(Period period) {
        return period.toTotalMonths() < TREATY.toTotalMonths();
    }

    private void demand(boolean met, String sentence) {
        if (!met) {
            faults.add(sentence);
        }
    }
}
