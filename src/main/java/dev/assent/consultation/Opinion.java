package dev.assent.consultation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an agency says about a file, or what its silence means.
 *
 * @param consultation which request it answers
 * @param version      1, 2, 3 … : an edit never overwrites
 * @param lines        opinions per line: {line, lineOpinion, lineConditions, lineReasons}; empty: the whole file
 * @param deemed       silence, not a person, said so
 * @param late         given after silence had been recorded
 * @param binding      whether an objection of this agency binds (from its row)
 * @param mandatory    whether no grant is possible without it (from its row)
 */
public record Opinion(String consultation, String agency, int round, int version, Kind kind, String conditions, String reasons,
        String legalBasis, List<Map<String, Object>> lines, boolean deemed, boolean late, boolean binding, boolean mandatory,
        String givenBy, Instant givenAt) {

    /** LAPSED: a right to call the case in was not used. From APPROVE on: votes in a committee. */
    public enum Kind {
        NO_OBJECTION, NO_OBJECTION_WITH_CONDITIONS, OBJECTION, NO_VIEW, NOT_CONCERNED, LAPSED,
        APPROVE, APPROVE_WITH_CONDITIONS, REFUSE, ABSTAIN, ABSENT
    }

    private static final Set<Kind> IN_FAVOUR = EnumSet.of(Kind.NO_OBJECTION, Kind.NO_OBJECTION_WITH_CONDITIONS, Kind.APPROVE,
            Kind.APPROVE_WITH_CONDITIONS);
    private static final Set<String> AGAINST = Set.of(Kind.OBJECTION.name(), Kind.REFUSE.name());

    public Opinion {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** Was it said in a ballot? */
    boolean vote() {
        return kind.ordinal() >= Kind.APPROVE.ordinal();
    }

    /** Does it object to anything, as a whole or to a line? */
    boolean objects() {
        return AGAINST.contains(kind.name()) || !objectedLines().isEmpty();
    }

    /** The numbers of the lines it objects to. */
    List<Object> objectedLines() {
        return lines.stream().filter(line -> AGAINST.contains(String.valueOf(line.get("lineOpinion")))).map(line -> line.get("line")).toList();
    }

    /** In favour of all of it; who objects to a line is not in conflict with himself. */
    boolean favours() {
        return IN_FAVOUR.contains(kind) && objectedLines().isEmpty();
    }
}
