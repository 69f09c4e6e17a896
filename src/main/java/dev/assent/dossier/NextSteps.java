package dev.assent.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assent.file.FileStore;
import dev.assent.register.Access;
import dev.assent.register.Leads;
import dev.assent.register.Reader;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happens next on a file, for somebody who has just done his part: little, and quickly told. */
@Component
class NextSteps {
    /**
     * @param standing absent where it is not the reader's to know
     * @param leads    who decides the file, by language
     * @param waiting  as in the dossier: tasks with their agencies; of the reader's own agency alone where he does not see the file whole
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Next(String number, String standing, List<Map<String, String>> leads, List<Map<String, Object>> waiting) {
    }

    private final FileStore files;
    private final Access access;
    private final NationalSetups setups;
    private final Leads leads;
    private final Waiting waiting;

    NextSteps(FileStore files, Access access, NationalSetups setups, Leads leads, Waiting waiting) {
        this.files = files;
        this.access = access;
        this.setups = setups;
        this.leads = leads;
        this.waiting = waiting;
    }

    /** Empty when the reader may not know the file. */
    Optional<Next> of(String number, Reader reader) {
        return access.sight(reader, number).flatMap(sight -> files.find(number).map(file -> {
            NationalSetup setup = setups.of(file.setup());
            return new Next(number, sight == Access.Sight.WHOLE ? file.standing() : null,
                    leads.of(number, setup.authority()).stream().map(Leads.Lead::authority).distinct().map(setup::agencyNames).toList(),
                    waiting.of(number, setup, reader, sight));
        }));
    }
}
