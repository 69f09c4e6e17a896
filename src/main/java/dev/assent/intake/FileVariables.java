package dev.assent.intake;

import dev.assent.file.FileStore;
import dev.assent.file.FileSummary;
import dev.assent.register.Json;
import dev.assent.register.Leads;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The variables every process about a file begins with: fileNumber, file, setup, authority, authorityHead. */
@Component
public class FileVariables {
    private final NationalSetups setups;
    private final Leads leads;

    FileVariables(NationalSetups setups, Leads leads) {
        this.setups = setups;
        this.leads = leads;
    }

    /**
     * Rebuilds them from the register, as they are now, and the track of the authority; the dates in {@code file} are UTC.
     *
     * @param agency who acts: where several decide on the file and it is one of them, it is the authority, else the first one is
     */
    public Map<String, Object> of(FileStore.Stored file, String agency) {
        NationalSetup setup = setups.of(file.setup());
        Map<String, Object> summary = file.investigation()
                ? FileSummary.of(file.number(), Json.readMap(file.content()), setup, file.receivedAt())
                : FileSummary.of(file.number(), FileStore.content(file), setup, file.receivedAt(), file.supersedes());
        if (file.completeAt() != null) {
            summary.putAll(Completion.dates(file.completeAt(), file.outerLimit()));
        }
        List<Leads.Lead> deciding = leads.of(file.number(), setup.authority());
        Leads.Lead lead = deciding.stream().filter(each -> each.authority().equals(agency)).findFirst().orElse(deciding.get(0));
        Map<String, Object> variables = of(file.number(), summary, setup);
        variables.put(FileRegistration.AUTHORITY.name(), lead.authority());
        variables.put(FileRegistration.AUTHORITY_HEAD.name(), lead.authority() + Agency.HEAD);
        variables.put("track", lead.track());
        return variables;
    }

    /** @param summary see {@link FileSummary} */
    static Map<String, Object> of(String number, Map<String, Object> summary, NationalSetup setup) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put(FileRegistration.FILE_NUMBER.name(), number);
        variables.put(FileRegistration.FILE.name(), summary);
        variables.put(FileRegistration.SETUP.name(), setup.setup());
        variables.put(FileRegistration.AUTHORITY.name(), setup.authority());
        variables.put(FileRegistration.AUTHORITY_HEAD.name(), setup.decider().headGroup());
        return variables;
    }
}
