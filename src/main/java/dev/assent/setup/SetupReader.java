package dev.assent.setup;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.assent.calendar.Holidays;
import dev.assent.calendar.ICalendarHolidays;
import dev.assent.calendar.JollydayHolidays;
import dev.assent.calendar.WorkingDays;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;

/** Reads one setup's YAML with the calendars it names. */
final class SetupReader {
    // unknown fields fail: a misspelt word must not silently lose a rule
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    private final Resource file;

    SetupReader(Resource file) {
        this.file = file;
    }

    NationalSetup read() {
        try {
            SetupFile setup = YAML.treeToValue(SetupBasis.whole(file, YAML), SetupFile.class);
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
        return new WorkingDays(data.zone(), data.weekend(), holidays(data.holidays()), data.cutOff());
    }

    private Holidays holidays(CalendarData.HolidayData data) throws IOException {
        List<Holidays> all = new ArrayList<>();
        if (data != null) {
            all.add(Holidays.of(new HashSet<>(data.days())));
            if (data.jollyday() != null) {
                all.add(new JollydayHolidays(data.jollyday()));
            }
            for (String name : data.ical()) {
                try (InputStream in = SetupBasis.near(file, name).getInputStream()) {
                    all.add(ICalendarHolidays.read(in, name));
                }
            }
        }
        return Holidays.union(all.toArray(Holidays[]::new));
    }
}
