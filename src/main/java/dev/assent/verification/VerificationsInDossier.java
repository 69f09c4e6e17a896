package dev.assent.verification;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.setup.NationalSetup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All verifications for the deciding authority, its own for whoever verifies. */
@Component
class VerificationsInDossier implements DossierPart {
    private final VerificationsOnFile verifications;

    VerificationsInDossier(VerificationsOnFile verifications) {
        this.verifications = verifications;
    }

    @Override
    public String name() {
        return "verifications";
    }

    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight == Access.Sight.APPLICATION ? null : verifications.rows(fileNumber, setup.setup()).stream()
                .filter(row -> sight == Access.Sight.WHOLE || asked(row).anyMatch(agency -> Access.of(reader, agency))).toList();
    }

    private static Stream<String> asked(Map<String, Object> row) {
        return Stream.of("agency", "escalatedTo").map(row::get).filter(Objects::nonNull).map(String.class::cast);
    }
}
