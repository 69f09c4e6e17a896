package dev.assent.consultation;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.setup.NationalSetup;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the opinions come to, for whoever sees them all. */
@Component
class BalanceInDossier implements DossierPart {
    private final OpinionsOnFile opinions;

    BalanceInDossier(OpinionsOnFile opinions) {
        this.opinions = opinions;
    }

    @Override
    public String name() {
        return "balance";
    }

    @Override
    public Map<String, Object> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight == Access.Sight.WHOLE ? opinions.balance(fileNumber, OpinionsOnFile.ALL_TRACKS) : null;
    }
}
