package dev.assent.verification;

import dev.assent.engine.model.ModelsDeployed;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.setup.Agency;
import dev.assent.table.SetupTables;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who verifies documents: the agencies that a verification table of the models now in force names, and their heads. */
@Component
class Verifiers {
    private volatile Set<String> agencies = Set.of();

    // last, so that models which another listener refuses are not learnt from
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void learn(ModelsDeployed deployed) {
        Set<String> named = new TreeSet<>();
        SetupTables.named("verificationTable", deployed.models()).forEach(row -> {
            for (String column : new String[] {"agency", "escalateTo"}) {
                if (row.cells().get(column) instanceof String agency) {
                    named.add(agency.endsWith(Agency.HEAD) ? agency.substring(0, agency.length() - Agency.HEAD.length()) : agency);
                }
            }
        });
        agencies = named;
    }

    boolean include(Reader reader) {
        return agencies.stream().anyMatch(agency -> Access.of(reader, agency));
    }
}
