package dev.assent.precedent;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.setup.NationalSetup;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Earlier files like this one, for whoever assesses it or is asked about it: members vote with them in view. */
@Component
class PrecedentsInDossier implements DossierPart {
    private final Precedents precedents;

    PrecedentsInDossier(Precedents precedents) {
        this.precedents = precedents;
    }

    @Override
    public String name() {
        return "precedents";
    }

    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight == Access.Sight.APPLICATION ? null : precedents.known(fileNumber, reader).stream().map(Precedent::row).toList();
    }
}
