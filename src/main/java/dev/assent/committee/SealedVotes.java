package dev.assent.committee;

import dev.assent.consultation.SealedAnswers;
import dev.assent.setup.NationalSetup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Votes that nobody but their member may see until their ballot is closed: not the lead, not an auditor. The record keeps
 * them, chained; only their sight is withheld.
 */
@Component
public class SealedVotes implements SealedAnswers {
    private final VoteStore votes;

    SealedVotes(VoteStore votes) {
        this.votes = votes;
    }

    @Override
    public List<Map<String, Object>> rows(String fileNumber, NationalSetup setup, Predicate<String> own) {
        return votes.sealed(fileNumber).stream().map(vote -> row(vote, setup, own.test(vote.agency()))).toList();
    }

    private static Map<String, Object> row(Votes.Cast vote, NationalSetup setup, boolean own) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("agency", vote.agency());
        row.put("agencyName", setup.agencyNames(vote.agency()));
        row.put("round", vote.row().get("round"));
        row.put("sealed", true);
        if (own) {
            row.put("opinion", vote.vote());
            row.put("conditions", vote.conditions());
            row.put("reasons", vote.reasons());
            row.put("legalBasis", vote.legalBasis());
            row.put("lines", vote.lines());
            row.put("deemed", vote.deemed());
        }
        return row;
    }

    /** The requests whose answers are sealed now. */
    public Set<String> consultations(String fileNumber) {
        return votes.sealed(fileNumber).stream().map(Votes.Cast::consultation).collect(Collectors.toSet());
    }

    /** The facts of an entry of the record, without what was voted if that is sealed. */
    public static Map<String, Object> visible(Map<String, Object> facts, Set<String> sealed) {
        return !sealed.contains(String.valueOf(facts.get("consultation"))) || !facts.containsKey("vote") ? facts
                : Map.of("consultation", facts.get("consultation"), "agency", facts.get("agency"), "sealed", true);
    }
}
