package dev.assent.region;

import dev.assent.engine.duty.Completions;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What lets goods go must have been said by somebody who was asked, or by who is asked, too, when it is late: a variable or a jump says nothing. */
@Component
class DoneByGroup {
    private final Completions completions;
    private final NationalSetups setups;

    DoneByGroup(Completions completions, NationalSetups setups) {
        this.completions = completions;
        this.setups = setups;
    }

    /** @throws IllegalStateException unless this person has done this task in this instance as a member of the group, or as one who holds a rank in its agency */
    void demand(String person, Completions.Step step, String fileNumber, String setup, String group, String instance) {
        if (completions.by(person, step, fileNumber, groups(setup, group)).stream().noneMatch(done -> done.instance().equals(instance))) {
            throw new IllegalStateException("Nothing was entered on file %s: nobody of %s has completed %s of %s.".formatted(fileNumber, group, step.task(), step.block()));
        }
    }

    private Set<String> groups(String setup, String group) {
        NationalSetup national = setups.of(setup);
        return Stream.concat(Stream.of(group), national.agency(group).stream().flatMap(agency -> national.ranks().stream().map(agency::rankGroup))).collect(Collectors.toSet());
    }
}
