package dev.assent.screening.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An individual or an entity of the consolidated list. */
final class UnitedNationsEntry {
    private static final List<String> NAME = List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");

    private UnitedNationsEntry() {
    }

    static Optional<ListEntry> of(Element element) {
        boolean person = element.name().equals("INDIVIDUAL");
        String kind = person ? ListEntry.PERSON : ListEntry.ENTITY;
        String reference = Stream.of("REFERENCE_NUMBER", "DATAID").map(element::of).filter(each -> !each.isEmpty()).findFirst().orElse("");
        List<ListedName> names = names(element, element.name());
        if (reference.isEmpty() || names.isEmpty() || !names.get(0).quality().equals(ListedName.PRIMARY)) {
            return Optional.empty();
        }
        return Optional.of(new ListEntry(reference, kind, names, born(element), documents(element),
                countries(element, element.name()), element.of("COMMENTS1")));
    }

    private static List<ListedName> names(Element element, String prefix) {
        List<ListedName> names = new ArrayList<>();
        name(names, NAME.stream().map(element::of).filter(each -> !each.isEmpty()).collect(Collectors.joining(" ")), ListedName.PRIMARY);
        name(names, element.of("NAME_ORIGINAL_SCRIPT"), ListedName.ORIGINAL_SCRIPT);
        element.all(prefix + "_ALIAS").forEach(alias -> Stream.of(alias.of("ALIAS_NAME").split(";"))
                .forEach(each -> name(names, each.strip(), alias.of("QUALITY").equalsIgnoreCase("low") ? ListedName.LOW : ListedName.GOOD)));
        return names;
    }

    private static void name(List<ListedName> names, String text, String quality) {
        if (!text.isEmpty()) {
            names.add(new ListedName(text, quality));
        }
    }

    private static List<String> born(Element element) {
        return element.all("INDIVIDUAL_DATE_OF_BIRTH").map(birth -> birth.of("FROM_YEAR").isEmpty()
                ? Stream.of("DATE", "YEAR").map(birth::of).filter(each -> !each.isEmpty()).findFirst().orElse("")
                : birth.of("FROM_YEAR") + "/" + birth.of("TO_YEAR")).filter(each -> !each.isEmpty()).toList();
    }

    private static List<String> documents(Element element) {
        return element.all("INDIVIDUAL_DOCUMENT").map(each -> (each.of("TYPE_OF_DOCUMENT") + " " + each.of("NUMBER")).strip())
                .filter(each -> !each.isEmpty()).toList();
    }

    private static List<String> countries(Element element, String prefix) {
        return Stream.concat(element.values("NATIONALITY").stream(), element.all(prefix + "_ADDRESS").map(each -> each.of("COUNTRY")))
                .filter(each -> !each.isEmpty()).distinct().toList();
    }
}
