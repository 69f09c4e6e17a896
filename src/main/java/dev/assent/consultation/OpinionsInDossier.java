package dev.assent.consultation;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.setup.NationalSetup;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All opinions for the deciding authority, the agency's own for a consultee; of sealed votes only that there are some. */
@Component
class OpinionsInDossier implements DossierPart {
    private final OpinionsOnFile opinions;
    private final SealedAnswers sealed;

    OpinionsInDossier(OpinionsOnFile opinions, SealedAnswers sealed) {
        this.opinions = opinions;
        this.sealed = sealed;
    }

    @Override
    public String name() {
        return "opinions";
    }

    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight == Access.Sight.APPLICATION ? null : said(fileNumber, setup, reader)
                .filter(row -> sight == Access.Sight.WHOLE || Access.of(reader, (String) row.get("agency"))).toList();
    }

    private Stream<Map<String, Object>> said(String fileNumber, NationalSetup setup, Reader reader) {
        return Stream.concat(opinions.rows(fileNumber, OpinionsOnFile.ALL_TRACKS, setup).stream(),
                sealed.rows(fileNumber, setup, agency -> Access.of(reader, agency)).stream());
    }
}
