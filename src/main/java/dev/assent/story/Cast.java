package dev.assent.story;

import dev.assent.engine.trial.OpenTask;
import dev.assent.engine.trial.TrialDesk;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The people of stories: those whom a setup names, and officers of every agency and group, because a procedure asks for two at least. */
@Component
class Cast {
    private static final int OFFICERS = 2;
    private final TrialDesk desk;

    Cast(TrialDesk desk) {
        this.desk = desk;
    }

    /** A task and whoever does it. */
    record Part(OpenTask task, String person) {
    }

    /** Makes whom the story needs and nobody has made yet. */
    void hire(Story story, Terms terms) {
        NationalSetup setup = story.setup();
        for (Agency agency : setup.agencies()) {
            Stream.concat(Stream.ofNullable(agency.head()), agency.substitutes().stream()).forEach(person -> join(person, agency, agency.headGroup()));
            agency.ranks().forEach((rank, people) -> people.forEach(person -> join(person, agency, agency.rankGroup(rank))));
        }
        story.people().forEach(desk::employ);
        Set<String> ranks = setup.agencies().stream().flatMap(agency -> setup.ranks().stream().map(agency::rankGroup)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = setup.agencies().stream().flatMap(agency -> ranked(agency, setup)).collect(Collectors.toSet());
        setup.agencies().forEach(agency -> officers(agency.id(), named, OFFICERS));
        Stream.concat(Stream.of("intake"), terms.groups().stream()).filter(group -> !ranks.contains(group)).distinct().forEach(group -> officers(group, named, 1));
    }

    private void join(String person, Agency agency, String rankGroup) {
        desk.employ(person, agency.id());
        desk.employ(person, rankGroup);
    }

    // those who are there already are enough, if one of them holds no rank
    private void officers(String group, Set<String> named, int needed) {
        List<String> there = desk.members(group);
        boolean enough = there.size() >= needed && !named.containsAll(there);
        for (int i = 1; !enough && i <= OFFICERS; i++) {
            desk.employ(group + "-" + i, group);
        }
    }

    // whom the setup names, and who holds a rank there because another setup names him for an agency of the same id
    private Stream<String> ranked(Agency agency, NationalSetup setup) {
        return Stream.concat(Terms.people(agency), setup.ranks().stream().flatMap(rank -> desk.members(agency.rankGroup(rank)).stream()));
    }

    /** Who may stand for an agency, a group or himself; officers before those of rank. */
    List<String> people(String who, NationalSetup setup) {
        Set<String> ranked = setup.agency(who).stream().flatMap(agency -> ranked(agency, setup)).collect(Collectors.toSet());
        List<String> members = desk.members(who);
        return members.isEmpty() ? List.of(who)
                : Stream.concat(members.stream().filter(person -> !ranked.contains(person)), members.stream().filter(ranked::contains)).toList();
    }

    /** The first open task of this name that somebody of these may do, and who may. */
    Optional<Part> part(String who, Act act, Stage stage) {
        List<String> people = people(who, stage.story().setup());
        return stage.open().stream().filter(task -> task.name().equals(act.what()) && Facts.hold(act.which(), task.variables()))
                .flatMap(task -> people.stream().filter(person -> desk.may(person, task)).limit(1).map(person -> new Part(task, person))).findFirst();
    }
}
