package dev.assent.handbook;

import dev.assent.register.Reader;
import dev.assent.setup.NationalSetups;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may read handbooks: whoever belongs to an agency of a setup, takes in, designs, runs or watches over. */
@Component
class HandbookReaders {
    private static final Set<String> OFFICES = Set.of("intake", "designers", "operators", "managers", "auditors", Reader.ADMINISTRATORS);
    private final NationalSetups setups;

    HandbookReaders(NationalSetups setups) {
        this.setups = setups;
    }

    boolean may(Reader reader) {
        return reader.groups().stream().anyMatch(group -> OFFICES.contains(group) || setups.installed().stream().anyMatch(setup -> setup.agency(group).isPresent()));
    }
}
