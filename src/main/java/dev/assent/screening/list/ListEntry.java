package dev.assent.screening.list;

import java.util.List;

/**
 * A person, an entity or a vessel on a list.
 *
 * @param reference of the issuer, unique in the list
 * @param kind      PERSON, ENTITY or VESSEL
 * @param names     the primary name first, then aliases and original script; never empty
 * @param born      dates of birth as the issuer writes them: a day, a year, or a range of years
 * @param documents kind and number
 * @param countries nationalities or addresses
 * @param remark    why the entry is there, in the issuer's words; may be empty
 */
public record ListEntry(String reference, String kind, List<ListedName> names, List<String> born, List<String> documents,
        List<String> countries, String remark) {
    public static final String PERSON = "PERSON";
    public static final String ENTITY = "ENTITY";
    public static final String VESSEL = "VESSEL";

    public ListEntry {
        names = List.copyOf(names);
        born = List.copyOf(born);
        documents = List.copyOf(documents);
        countries = List.copyOf(countries);
        remark = remark == null ? "" : remark;
    }

    public String name() {
        return names.get(0).text();
    }
}
