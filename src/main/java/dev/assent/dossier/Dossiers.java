package dev.assent.dossier;

import dev.assent.file.FileStore;
import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a dossier together for one reader, by need to know, of the parts that features contribute. */
@Component
public class Dossiers {
    private final FileStore files;
    private final Access access;
    private final NationalSetups setups;
    private final List<DossierPart> parts;
    private final Register register;

    Dossiers(FileStore files, Access access, NationalSetups setups, List<DossierPart> parts, Register register) {
        this.files = files;
        this.access = access;
        this.setups = setups;
        this.parts = parts;
        this.register = register;
    }

    /** May the reader know of the file? */
    boolean knows(String number, Reader reader) {
        return access.sight(reader, number).isPresent();
    }

    /** The dossier; empty when the reader may not know the file. */
    public Optional<Dossier> of(String number, Reader reader) {
        return access.sight(reader, number).flatMap(sight -> files.find(number).map(file -> build(file, reader, sight)));
    }

    private Dossier build(FileStore.Stored file, Reader reader, Access.Sight sight) {
        return new Dossier(file.number(), file.setup(), file.activity(), sight == Access.Sight.WHOLE ? file.standing() : null, file.destination(),
                setups.of(file.setup()).countries().get(file.destination()),
                file.receivedAt(), file.completeAt(), file.outerLimit(), file.supersedes(), files.successor(file.number()).orElse(null),
                parts(file, reader, sight));
    }

    private Map<String, Object> parts(FileStore.Stored file, Reader reader, Access.Sight sight) {
        NationalSetup setup = setups.of(file.setup());
        Map<String, Object> all = new LinkedHashMap<>();
        for (DossierPart part : parts) {
            Object seen = part.of(file.number(), setup, reader, sight);
            if (seen != null) {
                all.put(part.name(), seen);
            }
        }
        if (all.get("asked") != null) {
            all.put("clock", ClockPicture.of(all, file.receivedAt(), file.outerLimit(), sight == Access.Sight.WHOLE ? file.closedAt() : null, register.now()));
        }
        return all;
    }
}
