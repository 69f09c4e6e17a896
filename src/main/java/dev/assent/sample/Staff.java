package dev.assent.sample;

import dev.assent.setup.NationalSetup;
import java.util.List;
import java.util.Map;

/** Who acts for an agency in the sample: the people of the demo. */
final class Staff {
    private static final Map<String, List<String>> OFFICERS = Map.ofEntries(Map.entry("licensing", List.of("lena", "luis")),
            Map.entry("foreignAffairs", List.of("fatima")), Map.entry("defence", List.of("david")), Map.entry("interior", List.of("ivan")),
            Map.entry("intelligence", List.of("iris")), Map.entry("customs", List.of("carl", "carla")), Map.entry("economy", List.of("elsa")),
            Map.entry("justice", List.of("jonas")), Map.entry("secretariat", List.of("sara", "selim")), Map.entry("councilOfMinisters", List.of("caleb")),
            Map.entry("smallArmsOffice", List.of("sami", "salma")), Map.entry("heavyArmsOffice", List.of("hugo", "hana")),
            Map.entry("importOffice", List.of("ima", "isaac")), Map.entry("consularDesk", List.of("cora")), Map.entry("embassyXE", List.of("erik")),
            Map.entry("embassyXG", List.of("gita")), Map.entry("embassyXH", List.of("henri")), Map.entry("enforcement", List.of("felix")),
            Map.entry("exportAuthorityXK", List.of("kamil")));
    static final String CLERK = "clara";

    private Staff() {
    }

    /** The first of its people, or its head. */
    static String officer(NationalSetup setup, String agency) {
        return OFFICERS.getOrDefault(agency, List.of(head(setup, agency))).get(0);
    }

    /** Two different people: who drafts, and who countersigns. */
    static List<String> two(NationalSetup setup, String agency, Chance chance) {
        List<String> officers = OFFICERS.getOrDefault(agency, List.of());
        List<String> two = officers.size() < 2 ? List.of(officer(setup, agency), head(setup, agency)) : officers;
        return chance.percent(60) ? two : List.of(two.get(1), two.get(0));
    }

    static String head(NationalSetup setup, String group) {
        return setup.agency(group).map(agency -> agency.head()).orElse(group);
    }
}
