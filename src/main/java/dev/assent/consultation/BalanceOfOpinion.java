package dev.assent.consultation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What several opinions come to. Facts only: the policy is the table {@code Recommendation}. Anything with an objection and
 * anything in favour is conflicting, which a person must settle; reasons and legal bases are united, never overwritten.
 */
final class BalanceOfOpinion {
    private final List<Opinion> all;
    private final List<Opinion> counted;
    private final List<Overruling.Overruled> overruled;

    /** @param opinions the newest version of each consultation; late ones are kept but do not count */
    BalanceOfOpinion(List<Opinion> opinions) {
        this(opinions, List.of());
    }

    /** @param overruled which binding objections bodies have overruled */
    BalanceOfOpinion(List<Opinion> opinions, List<Overruling.Overruled> overruled) {
        this.overruled = overruled;
        all = opinions;
        counted = opinions.stream().filter(opinion -> !opinion.late()).toList();
    }

    boolean conflicting() {
        return objections() > 0 && counted.stream().anyMatch(Opinion::favours);
    }

    long objections() {
        return counted.stream().filter(Opinion::objects).count();
    }

    /** Objections that a person raised, not silence. */
    long spokenObjections() {
        return counted.stream().filter(opinion -> opinion.objects() && !opinion.deemed()).count();
    }

    long bindingObjections() {
        return counted.stream().filter(opinion -> opinion.binding() && opinion.kind() == Opinion.Kind.OBJECTION).count();
    }

    /** The lines to which a binding opinion objects while it does not object to the whole file. */
    List<Object> bindingLines() {
        return counted.stream().filter(opinion -> opinion.binding() && opinion.kind() != Opinion.Kind.OBJECTION)
                .flatMap(opinion -> opinion.objectedLines().stream()).distinct().toList();
    }

    /** Binding objections of agencies that no body has overruled to which a row gives the right; a vote is no objection to the ballot. */
    private Stream<Opinion> standing() {
        return counted.stream().filter(opinion -> opinion.binding() && !opinion.vote())
                .filter(opinion -> overruled.stream().noneMatch(each -> each.covers(opinion)));
    }

    /** All distinct conditions, each with its author. */
    Set<String> conditions() {
        Set<String> conditions = new LinkedHashSet<>();
        for (Opinion opinion : counted) {
            if (opinion.conditions() != null && !opinion.conditions().isBlank()) {
                opinion.conditions().lines().map(String::strip).filter(c -> !c.isEmpty()).forEach(c -> conditions.add(c + " (" + opinion.agency() + ")"));
            }
        }
        return conditions;
    }

    /** As the tables read it: objections, spokenObjections, bindingObjections, bindingLines, standingObjections, standingLines, conflicting, conditionCount, missingMandatory, late. */
    Map<String, Object> facts(long missingMandatory) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("objections", objections());
        facts.put("spokenObjections", spokenObjections());
        facts.put("bindingObjections", bindingObjections());
        facts.put("bindingLines", bindingLines());
        facts.put("standingObjections", standing().filter(opinion -> opinion.kind() == Opinion.Kind.OBJECTION).count());
        facts.put("standingLines", standing().filter(opinion -> opinion.kind() != Opinion.Kind.OBJECTION)
                .flatMap(opinion -> opinion.objectedLines().stream()).distinct().toList());
        facts.put("conflicting", conflicting());
        facts.put("conditionCount", conditions().size());
        facts.put("missingMandatory", missingMandatory);
        facts.put("late", all.stream().filter(Opinion::late).count());
        return facts;
    }
}
