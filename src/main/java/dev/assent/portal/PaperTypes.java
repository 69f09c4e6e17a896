package dev.assent.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Types of papers, in the words of the other pages. */
final class PaperTypes {
    static final String OTHER = "OTHER";
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(OTHER, "Other document");
        WORDS.put("EUC", "End-use certificate");
        WORDS.put("EUS", "End-user statement");
        WORDS.put("IIC", "International import certificate");
        WORDS.put("IMPORT_PERMIT", "Import permit");
        WORDS.put("EXPORT_LICENSE", "Export license");
        WORDS.put("TRANSIT_NO_OBJECTION", "No objection to transit");
        WORDS.put("DVC", "Delivery verification certificate");
        WORDS.put("PROOF_OF_RECEIPT", "Proof of receipt");
        WORDS.put("DIPLOMATIC_NOTE", "Diplomatic note");
        WORDS.put("CONTRACT", "Contract");
    }

    private PaperTypes() {
    }

    static String said(String type, Telling telling) {
        return telling.say(WORDS.getOrDefault(type, type));
    }

    static List<Map<String, String>> choices(Telling telling) {
        return WORDS.keySet().stream().map(type -> Map.of("code", type, "name", said(type, telling))).toList();
    }
}
