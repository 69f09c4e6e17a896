package dev.assent.escalation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who may carry a dispute to a rung: whom its row names, as far as they have lost so far. */
final class Entitlement {
    /** the dispute comes here by itself, whoever else may carry it here before */
    static final String AUTOMATIC = "AUTOMATIC";
    /** the applicant, for whom the intake enters what he asks for */
    static final String APPLICANT = "APPLICANT";
    /** the body itself takes the case up */
    static final String BODY = "BODY";
    static final String INTAKE = "intake";
    private static final String MEMBERS = "MEMBERS";
    private static final String DISSENTERS = "DISSENTERS";
    /** what {@code mayEscalate} may say beside ids of agencies */
    static final List<String> WORDS = List.of("LEAD", "OBJECTORS", "CONSULTED", DISSENTERS, MEMBERS, BODY, APPLICANT, AUTOMATIC);

    private final Dispute dispute;
    private final Dispute ballot;
    private final String authority;
    private final Mandate standing;

    Entitlement(Dispute dispute, String authority, Mandate standing) {
        this(dispute, dispute, authority, standing);
    }

    /** @param ballot who differs in the ballot that brought about what stands; the dispute itself where no ballot did */
    Entitlement(Dispute dispute, Dispute ballot, String authority, Mandate standing) {
        this.dispute = dispute;
        this.ballot = ballot;
        this.authority = authority;
        this.standing = standing;
    }

    /** One entry an agency: {@code agency} and {@code entitledAs}, the first word of the row that covers it. */
    List<Map<String, Object>> rights(Rung rung) {
        Map<String, Map<String, Object>> rights = new LinkedHashMap<>();
        for (String word : rung.mayEscalate()) {
            for (String agency : agencies(word, rung.body())) {
                if (lost(agency, word)) {
                    rights.putIfAbsent(agency, Map.of("agency", agency, "entitledAs", isGroup(word) ? word : "NAMED"));
                }
            }
        }
        return new ArrayList<>(rights.values());
    }

    private List<String> agencies(String word, String body) {
        return switch (word) {
            case "LEAD" -> List.of(authority);
            case "OBJECTORS" -> dispute.objectors();
            case "CONSULTED" -> dispute.consulted();
            case DISSENTERS -> Stream.concat(ballot.objectors().stream(), ballot.favouring().stream()).distinct().toList();
            case MEMBERS -> ballot.consulted();
            case BODY -> List.of(body);
            case APPLICANT -> List.of(INTAKE);
            case AUTOMATIC -> List.of();
            default -> List.of(word);
        };
    }

    // nobody climbs against what he asked for; an agency that the law names may climb unless it asked for just that
    private boolean lost(String agency, String word) {
        Dispute own = word.equals(DISSENTERS) ? ballot : dispute;
        boolean objects = own.objectors().contains(agency);
        return switch (word) {
            case MEMBERS, BODY -> true;
            case APPLICANT -> standing != Mandate.APPROVE;
            default -> switch (standing) {
                case REFUSE -> !objects;
                case APPROVE -> objects || !isGroup(word) && !own.favouring().contains(agency) && !agency.equals(authority);
                case NONE -> true;
            };
        };
    }

    private static boolean isGroup(String word) {
        return WORDS.contains(word);
    }
}
