package dev.assent.watch;

import dev.assent.screening.OwnWatchList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody who is put on the watch list.
 *
 * @param kind      PERSON, ENTITY or VESSEL
 * @param country   null: not known
 * @param aliases   parted by semicolons; null: none
 * @param partyFile number of the file in which the party is named so; null: it is named in none
 * @param reasons   what those read who judge a hit
 */
public record WatchedParty(String name, String kind, String country, String aliases, String partyFile, String reasons) {
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("kind", kind);
        facts.put("country", country);
        facts.put("aliases", aliases);
        facts.put("partyFile", partyFile);
        facts.put("reasons", reasons);
        return facts;
    }

    /** The source stands before the reasons: whoever judges a hit knows whom to ask. */
    OwnWatchList.Watched listed(String id, String source) {
        return new OwnWatchList.Watched(id, kind, name, aliases, country, source + ": " + reasons);
    }
}
