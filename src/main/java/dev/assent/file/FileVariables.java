package dev.assent.file;

import dev.assent.register.Json;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The variables every process about a file begins with: fileNumber, file, setup, authority, authorityHead. */
@Component
public class FileVariables {
    private final NationalSetups setups;

    FileVariables(NationalSetups setups) {
        this.setups = setups;
    }

    /** Rebuilds them from the register, as they are now; the dates in {@code file} are UTC. */
    public Map<String, Object> of(FileStore.Stored file) {
        NationalSetup setup = setups.of(file.setup());
        Map<String, Object> summary = file.investigation()
                ? FileSummary.of(file.number(), Json.readMap(file.content()), setup, file.receivedAt())
                : FileSummary.of(file.number(), FileStore.content(file), setup, file.receivedAt(), file.supersedes());
        if (file.completeAt() != null) {
            summary.putAll(Completion.dates(file.completeAt(), file.outerLimit()));
        }
        return of(file.number(), summary, setup);
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
