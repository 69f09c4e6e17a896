package dev.assent.escalation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may carry a dispute to a rung: whom its row names, as far as they have lost so far. */
final class Entitlement {
    private final Dispute dispute;
    private final String authority;
    private final Mandate standing;

    Entitlement(Dispute dispute, String authority, Mandate standing) {
        this.dispute = dispute;
        this.authority = authority;
        this.standing = standing;
    }

    /** One entry an agency: {@code agency} and {@code entitledAs}, the first word of the row that covers it. */
    List<Map<String, Object>> rights(Rung rung) {
        Map<String, Map<String, Object>> rights = new LinkedHashMap<>();
        for (String word : rung.mayEscalate()) {
            for (String agency : agencies(word)) {
                if (lost(agency, word)) {
                    rights.putIfAbsent(agency, Map.of("agency", agency, "entitledAs", isGroup(word) ? word : "NAMED"));
                }
            }
        }
        return new ArrayList<>(rights.values());
    }

    private List<String> agencies(String word) {
        return switch (word) {
            case "LEAD" -> List.of(authority);
            case "OBJECTORS" -> dispute.objectors();
            case "CONSULTED" -> dispute.consulted();
            default -> List.of(word);
        };
    }

    // nobody climbs against what he asked for; an agency that the law names may climb unless it asked for just that
    private boolean lost(String agency, String word) {
        boolean objects = dispute.objectors().contains(agency);
        return switch (standing) {
            case REFUSE -> !objects;
            case APPROVE -> objects || !isGroup(word) && !dispute.favouring().contains(agency) && !agency.equals(authority);
            case NONE -> true;
        };
    }

    private static boolean isGroup(String word) {
        return List.of("LEAD", "OBJECTORS", "CONSULTED").contains(word);
    }
}
