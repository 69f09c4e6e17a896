package dev.assent.setup;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.assent.calendar.WorkingDays;
import dev.assent.folder.ModelFolders;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;

/** Reads one setup's YAML with the calendars it names. */
final class SetupReader {
    // unknown fields fail: a misspelt word must not silently lose a rule
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    private final Resource file;
    private final SetupFiles files;

    SetupReader(Resource file) {
        this(file, new SetupFiles(new ModelFolders(List.of())));
    }

    SetupReader(Resource file, SetupFiles files) {
        this.file = file;
        this.files = files;
    }

    NationalSetup read() {
        try {
            SetupFile setup = YAML.treeToValue(SetupBasis.whole(file, files, YAML), SetupFile.class);
            new SetupRules(file.getFilename(), setup).check();
            return setup.with(calendars(setup));
        } catch (JsonMappingException wrong) {
            throw new SetupRefused(file.getFilename(), place(wrong) + wrong.getOriginalMessage());
        } catch (IOException | IllegalArgumentException wrong) {
            throw new SetupRefused(file.getFilename(), wrong.getMessage());
        }
    }

    private static String place(JsonMappingException wrong) {
        return wrong.getPathReference().isEmpty() ? "" : "at " + path(wrong) + ": ";
    }

    private static String path(JsonMappingException wrong) {
        return String.join(".", wrong.getPath().stream()
                .map(p -> p.getFieldName() != null ? p.getFieldName() : "[" + (p.getIndex() + 1) + "]").toList());
    }

    private Map<String, WorkingDays> calendars(SetupFile setup) throws IOException {
        Map<String, WorkingDays> calendars = new HashMap<>();
        calendars.put("", workingDays(setup.calendar()));
        for (Agency agency : setup.agencies()) {
            if (agency.calendar() != null) {
                calendars.put(agency.id(), workingDays(agency.calendar()));
            }
        }
        return Map.copyOf(calendars);
    }

    private WorkingDays workingDays(CalendarData data) throws IOException {
        return new CalendarReader(file, files).read(data);
    }
}
