package dev.assent.signature;

import dev.assent.engine.duty.Completions;
import dev.assent.engine.duty.Completions.Done;
import dev.assent.engine.duty.Completions.Step;
import dev.assent.register.Json;
import dev.assent.register.Leads;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The last gate before something lets goods go: a model may name anybody, write his name into a variable, or bear the ids of other
 * models' steps. What counts is what the engine's history and the register say.
 */
@Component
public class Signatures {
    private final Completions completions;
    private final Leads leads;
    private final NationalSetups setups;
    private final JdbcClient jdbc;

    Signatures(Completions completions, Leads leads, NationalSetups setups, JdbcClient jdbc) {
        this.completions = completions;
        this.leads = leads;
        this.setups = setups;
        this.jdbc = jdbc;
    }

    /**
     * Demands that these people, each another, did the steps one after the other in one instance of the block, as members of the agency that
     * decides on the track, and that what is to be entered is what stood before the last of them when he said yes.
     *
     * @param people user ids, in the order of the steps; null: nobody, which is refused
     * @param what   to be entered, by variable of the block; null: none
     * @throws IllegalStateException saying what is missing; nothing is entered then
     */
    public void demand(Signing signing, String fileNumber, String track, List<String> people, Map<String, Object> what) {
        if (new HashSet<>(people).size() < people.size()) {
            throw refused("one person did both steps of " + signing.steps().get(0).block(), fileNumber);
        }
        NationalSetup setup = setups.of(jdbc.sql("select setup from register.license_file where file_number = ?").param(fileNumber).query(String.class).single());
        Agency decides = decides(setup, fileNumber, track);
        Set<String> groups = Stream.concat(Stream.of(decides.id()), setup.ranks().stream().map(decides::rankGroup)).collect(Collectors.toSet());
        List<Done> done = null;
        for (int i = 0; i < people.size(); i++) {
            Step step = signing.steps().get(i);
            List<Done> before = done;
            done = completions.by(people.get(i), step, fileNumber, groups).stream().filter(after -> follows(before, after)).toList();
            if (done.isEmpty()) {
                throw refused("%s has not completed %s of %s as a member of %s".formatted(people.get(i), step.task(), step.block(), decides.id()), fileNumber);
            }
        }
        Map<String, Object> said = new HashMap<>(what);
        if (signing.yes() != null) {
            said.put(signing.yes(), true);
        }
        if (done.stream().noneMatch(last -> said.keySet().stream().allMatch(name -> same(said.get(name), completions.last(last.instance(), name))))) {
            throw refused("what is to be entered is not what " + people.get(people.size() - 1) + " signed", fileNumber);
        }
    }

    private static boolean follows(List<Done> before, Done after) {
        return before == null || before.stream().anyMatch(first -> first.instance().equals(after.instance()) && !first.at().isAfter(after.at()));
    }

    private static boolean same(Object one, Object other) {
        return Json.write(one).equals(Json.write(other));
    }

    private static IllegalStateException refused(String why, String fileNumber) {
        return new IllegalStateException("Nothing was entered on file %s: %s.".formatted(fileNumber, why));
    }

    private Agency decides(NationalSetup setup, String fileNumber, String track) {
        Map<String, String> authorities = leads.of(fileNumber).stream().collect(Collectors.toMap(Leads.Lead::track, Leads.Lead::authority));
        String authority = authorities.getOrDefault(track, authorities.getOrDefault(Leads.WHOLE, setup.authority()));
        return setup.agency(authority).orElseThrow(() -> refused(authority + ", which decides, is no agency of " + setup.setup(), fileNumber));
    }
}
