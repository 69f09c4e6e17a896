package dev.assent.committee;

import dev.assent.clock.Consultee;
import dev.assent.consultation.Consultations;
import dev.assent.consultation.Opinion;
import dev.assent.register.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The votes of a committee: its members are asked like agencies, by rows, and what they say is kept beside the opinions. */
@Component
public class Votes {
    /**
     * A vote as it was cast, or as silence stands for it.
     *
     * @param consultation which request it answers
     * @param vote         APPROVE, APPROVE_WITH_CONDITIONS, REFUSE, ABSTAIN or ABSENT
     * @param lines        {line, lineOpinion, lineConditions, lineReasons, lineLegalBasis} where it differs between lines, with a
     *                     {@code lineVote} instead of the lineOpinion when it comes from a form; else empty
     * @param deemed       silence, not a person, said so
     * @param by           user id
     * @param row          the member's row, which carries the ballot's id
     */
    public record Cast(String consultation, String agency, String vote, String conditions, String reasons, String legalBasis,
            List<Map<String, Object>> lines, boolean deemed, String by, Map<String, Object> row) {
        /** Does it want the file approved? */
        public boolean favours() {
            return says(Boolean.TRUE.equals(row.get(APPROVAL_REFUSES)) ? "REFUSE" : "APPROVE");
        }

        /** Does it want the file refused? */
        public boolean objects() {
            return says(Boolean.TRUE.equals(row.get(APPROVAL_REFUSES)) ? "APPROVE" : "REFUSE");
        }

        private boolean says(String word) {
            return vote != null && vote.startsWith(word);
        }
    }

    private static final String APPROVAL_REFUSES = "approvalRefuses";

    private final Consultations consultations;
    private final VoteStore votes;
    private final Register register;

    Votes(Consultations consultations, VoteStore votes, Register register) {
        this.consultations = consultations;
        this.votes = votes;
        this.register = register;
    }

    /**
     * The rows of a ballot's members, each with the ballot's id and whether it is sealed.
     *
     * @param approvalRefuses whoever approves what is put to the vote wants the file refused
     */
    public List<Map<String, Object>> members(String setup, int round, String ballot, boolean sealed, List<Map<String, Object>> rows, boolean approvalRefuses) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (Map<String, Object> row : consultations.plan(setup, round, rows)) {
            Map<String, Object> member = new LinkedHashMap<>(row);
            member.put(Consultee.BALLOT, ballot);
            member.put("sealed", sealed);
            if (approvalRefuses) {
                member.put(APPROVAL_REFUSES, true);
            }
            // nobody takes a vote from a member
            member.put("withdrawable", false);
            members.add(member);
        }
        return members;
    }

    /** What was said in other ballots about the same lines is kept, but counts no longer. */
    public void supersede(String fileNumber, String track, String ballot) {
        votes.supersede(fileNumber, track, ballot);
    }

    /** Keeps what a person voted. */
    public void keep(String fileNumber, Cast vote) {
        Consultee member = Consultee.of(vote.row());
        consultations.keep(fileNumber, new Opinion(vote.consultation(), member.agency(), member.round(), 0, Opinion.Kind.valueOf(vote.vote()),
                vote.conditions(), vote.reasons(), vote.legalBasis(), vote.lines().stream().map(Votes::line).toList(), false, false,
                member.binding(), member.mandatory(), vote.by(), register.now()));
    }

    private static Map<String, Object> line(Map<String, Object> form) {
        Map<String, Object> line = new LinkedHashMap<>(form);
        line.put("lineOpinion", line.remove("lineVote"));
        return line;
    }

    /** Says since when no member is waited for, so that what comes next counts from then. */
    public void allIn(String fileNumber, String track) {
        consultations.allIn(fileNumber, track);
    }

    /** The votes of the newest ballot about the same lines that is closed; none where there was no ballot. */
    public List<Cast> newest(String fileNumber, String track) {
        return votes.newest(fileNumber, track);
    }

    /** Every vote of a ballot, in the order of the agencies. */
    public List<Cast> of(String ballot) {
        return votes.of(ballot);
    }
}
