package dev.assent.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the form of the judges shows of a hit: the two names beside one another, how near they are, and who is on the list. */
final class HitRows {
    private HitRows() {
    }

    /** The open hits of the group whose hit was found first. */
    static List<Hit> ofFirstGroup(List<Hit> hits) {
        List<Hit> open = hits.stream().filter(Hit::open).toList();
        return open.stream().filter(hit -> hit.judges().equals(open.get(0).judges())).toList();
    }

    /** What a person answers about. */
    static Map<String, Object> row(Hit hit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("hit", hit.code());
        row.put("name", hit.asked().name());
        row.put("listedName", hit.listedName());
        return row;
    }

    /** What a person reads about it. */
    static Map<String, Object> facts(Hit hit) {
        Map<String, Object> facts = row(hit);
        facts.put("country", hit.asked().country());
        facts.put("role", hit.asked().role());
        facts.put("score", hit.score());
        facts.put("list", hit.list());
        facts.put("version", hit.version());
        facts.put("reference", hit.reference());
        facts.put("entry", entry(hit.entry()));
        return facts;
    }

    /** Each word that matches, with what and how nearly (of 100), then those that stand on one side only. */
    static List<Map<String, Object>> words(Hit hit) {
        List<Map<String, Object>> words = new ArrayList<>();
        rows(hit.explanation().get("words")).forEach(pair -> words.add(word(hit, pair.get("asked"), pair.get("listed"),
                Math.round(Hit.ALL * ((Number) pair.get("nearness")).doubleValue()), pair.get("how"))));
        Hit.texts(hit.explanation().get("askedOnly")).forEach(alone -> words.add(word(hit, alone, null, null, "ASKED_ONLY")));
        Hit.texts(hit.explanation().get("listedOnly")).forEach(alone -> words.add(word(hit, null, alone, null, "LISTED_ONLY")));
        return words;
    }

    private static Map<String, Object> word(Hit hit, Object asked, Object listed, Object nearness, Object how) {
        Map<String, Object> word = new LinkedHashMap<>();
        word.put("hit", hit.code());
        word.put("asked", asked);
        word.put("listed", listed);
        word.put("nearness", nearness);
        word.put("how", how);
        return word;
    }

    private static String entry(Map<String, Object> entry) {
        Stream<String> names = rows(entry.get("names")).stream().map(name -> String.valueOf(name.get("text")));
        return Stream.of(names, Hit.texts(entry.get("born")).stream(), Hit.texts(entry.get("documents")).stream(), Hit.texts(entry.get("countries")).stream(),
                Stream.of(String.valueOf(entry.get("remark")))).flatMap(each -> each).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Object value) {
        return value instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }
}
