package dev.assent.file;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Json;
import dev.assent.register.Reader;
import dev.assent.setup.NationalSetup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The application as it was sent and, where it amends another one, what is different in it; of that one only what the reader may know. */
@Component
class ApplicationInDossier implements DossierPart {
    private final FileStore files;
    private final Access access;

    ApplicationInDossier(FileStore files, Access access) {
        this.files = files;
        this.access = access;
    }

    @Override
    public String name() {
        return "application";
    }

    /** sent (see {@link LicenseFile}; of an investigation what is suspected), countries (names the setup gives itself), amends, changes (see {@link Differences}). */
    @Override
    public Map<String, Object> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        FileStore.Stored file = files.find(fileNumber).orElseThrow();
        if (file.investigation()) {
            return sight == Access.Sight.APPLICATION ? null : Map.of("sent", Json.readMap(file.content()));
        }
        Map<String, Object> application = new LinkedHashMap<>();
        application.put("sent", sent(file, sight));
        application.put("countries", named(file.content(), setup));
        amended(file, reader).ifPresent(before -> {
            application.put("amends", before.number());
            application.put("changes", Differences.between(sent(before, sight), sent(file, sight)));
        });
        return application;
    }

    // only those of the setup's own list that the application names: for all others ISO 3166-1 does
    private static Map<String, Map<String, String>> named(String content, NationalSetup setup) {
        Map<String, Map<String, String>> names = new TreeMap<>(setup.countries());
        names.keySet().removeIf(code -> !content.contains("\"" + code + "\""));
        return names;
    }

    // who was not asked about the file before this one does not learn of it by what has changed
    private Optional<FileStore.Stored> amended(FileStore.Stored file, Reader reader) {
        return Optional.ofNullable(file.supersedes()).filter(before -> access.sight(reader, before).isPresent()).flatMap(files::find);
    }

    // agencies are not told where the applicant is written to, as in their tasks
    private static Map<String, Object> sent(FileStore.Stored file, Access.Sight sight) {
        Map<String, Object> sent = Json.map(FileStore.content(file));
        if (sight == Access.Sight.OWN && sent.get("applicant") instanceof Map<?, ?> applicant) {
            applicant.remove("mail");
        }
        return sent;
    }
}
