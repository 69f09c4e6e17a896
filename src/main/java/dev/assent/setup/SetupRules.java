package dev.assent.setup;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a setup must say; each fault is one sentence that names the line to mend. */
final class SetupRules {
    private static final List<String> LANGUAGES = List.of("en", "ar");
    // ATT Art. 12(4): records are kept for at least ten years
    private static final Period TREATY = Period.ofYears(10);

    private final String file;
    private final SetupFile setup;

    SetupRules(String file, SetupFile setup) {
        this.file = file;
        this.setup = setup;
    }

    void check() {
        demand(setup.setup() != null && setup.setup().matches("[A-Z][A-Za-z0-9]*"), "'setup' is the id of its process, e.g. LeadAuthority");
        demand(file.equals(setup.setup() + ".yaml"), "its file is named after the setup: " + setup.setup() + ".yaml");
        demand(setup.name() != null && setup.name().keySet().containsAll(LANGUAGES), "'name' is given in " + LANGUAGES);
        demand(setup.state() != null && setup.state().matches("[A-Z]{2}"), "'state' is a code of two capital letters");
        demand(setup.calendar() != null && setup.calendar().zone() != null && setup.calendar().weekend() != null,
                "'calendar' has a zone and a weekend (which may be empty)");
        demand(setup.retention() != null && !shorter(setup.retention()), "'retention' is at least ten years (ATT Art. 12), e.g. P30Y");
        demand(setup.agencies() != null && !setup.agencies().isEmpty(), "'agencies' lists at least the deciding authority");
        Set<String> ids = new HashSet<>();
        demand(setup.ranks() == null || setup.ranks().contains("head"), "'ranks' begin with head");
        setup.agencies().forEach(agency -> check(agency, ids));
        demand(ids.contains(setup.authority()), "'authority' names one of its agencies");
    }

    private void check(Agency agency, Set<String> ids) {
        String id = agency.id();
        demand(id != null && id.matches("[a-z][A-Za-z0-9]*"), "an agency's id has letters and digits only: " + id);
        demand(!id.endsWith(Agency.HEAD), "an agency's id does not end in 'Head', which is the group of heads: " + id);
        demand(agency.ranks().keySet().stream().allMatch(rank -> setup.ranks() != null && setup.ranks().contains(rank)),
                "the ranks of agency " + id + " are among 'ranks': " + setup.ranks());
        demand(ids.add(id), "agency " + id + " is listed twice");
        demand(agency.name() != null && agency.name().keySet().containsAll(LANGUAGES), "agency " + id + " is named in " + LANGUAGES);
        demand(agency.mail() != null && agency.mail().contains("@"), "agency " + id + " has a mail address");
        demand(agency.calendar() == null || agency.calendar().zone() != null && agency.calendar().weekend() != null,
                "the calendar of agency " + id + " has a zone and a weekend");
    }

    private static boolean shorter(Period period) {
        return period.toTotalMonths() < TREATY.toTotalMonths();
    }

    private void demand(boolean met, String sentence) {
        if (!met) {
            throw new SetupRefused(file, sentence);
        }
    }
}
