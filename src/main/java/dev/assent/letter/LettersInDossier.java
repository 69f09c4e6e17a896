package dev.assent.letter;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.setup.NationalSetup;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters about a file, for whoever sees it whole. */
@Component
class LettersInDossier implements DossierPart {
    private final LetterStore letters;

    LettersInDossier(LetterStore letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public List<Letter> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight == Access.Sight.WHOLE ? letters.of(fileNumber) : null;
    }
}
