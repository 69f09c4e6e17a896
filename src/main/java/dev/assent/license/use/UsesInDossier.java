package dev.assent.license.use;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.setup.NationalSetup;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was used of the licenses of a file, for whoever sees it whole. */
@Component
class UsesInDossier implements DossierPart {
    private final UseStore store;

    UsesInDossier(UseStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "uses";
    }

    @Override
    public Map<String, Object> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null : Map.of("lines", store.ofFile(fileNumber).stream().map(UsesInDossier::line).toList(), "reports", store.reports(fileNumber));
    }

    private static Map<String, Object> line(UseStore.Line line) {
        return Map.of("license", line.license(), "line", line.line(), "description", line.description(), "granted", line.granted(), "unit", line.unit(), "used", line.used(),
                "left", line.left());
    }
}
