package dev.assent.investigation;

import dev.assent.file.FileStore;
import dev.assent.license.License;
import dev.assent.license.OwnMoves;
import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.watch.WatchedParty;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Enters a finding in the records of the files that it concerns: those of the licenses and parties that are named, and the one that the suspicion names. */
@Component
class FindingsOnFiles {
    static final String KIND = "FINDING_REGISTERED";

    private final Register register;
    private final FileStore files;
    private final OwnMoves licenses;

    FindingsOnFiles(Register register, FileStore files, OwnMoves licenses) {
        this.register = register;
        this.files = files;
        this.licenses = licenses;
    }

    void enter(FileStore.Stored investigation, Conclusion conclusion) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("investigation", investigation.number());
        facts.put("conclusion", conclusion.conclusion());
        facts.put("finding", conclusion.forFiles());
        // in one order, so that two investigations never wait for each other
        concerned(investigation, conclusion).forEach(file -> register.append(file, KIND, conclusion.by(), facts));
    }

    private SortedSet<String> concerned(FileStore.Stored investigation, Conclusion conclusion) {
        SortedSet<String> concerned = new TreeSet<>();
        Stream.concat(conclusion.suspended().stream(), conclusion.reassessed().stream()).map(License::fileNumber).forEach(concerned::add);
        conclusion.watched().stream().map(WatchedParty::partyFile).filter(Objects::nonNull).forEach(concerned::add);
        if (Json.readMap(investigation.content()).get("relatedNumber") instanceof String number) {
            String known = number.strip().toUpperCase(Locale.ROOT);
            licenses.find(known).map(License::fileNumber).or(() -> files.find(known).map(FileStore.Stored::number)).ifPresent(concerned::add);
        }
        concerned.remove(investigation.number());
        return concerned;
    }
}
