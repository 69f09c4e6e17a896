package dev.assent.search;

import dev.assent.code.Countries;
import dev.assent.register.Reader;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the list can be filtered by, and the filters a person keeps. */
@RestController
@RequestMapping("/api/filters")
class FilterController {
    private static final String LONG = "Too long: at most {max}.";
    private final SavedFilters saved;
    private final NationalSetups setups;

    FilterController(SavedFilters saved, NationalSetups setups) {
        this.saved = saved;
        this.setups = setups;
    }

    /** @param value of the filter */
    record Choice(String value, String label) {
    }

    /** Names in the reader's language, sorted. */
    record Choices(List<Choice> setups, List<Choice> destinations, List<Choice> agencies, List<SavedFilters.Saved> saved) {
    }

    /** What the filters offer, and the filters the person keeps. */
    @Operation(summary = "What files can be filtered by, and the filters you keep")
    @GetMapping
    Choices choices(Authentication login) {
        Locale reader = Texts.locale();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> countries = new LinkedHashMap<>();
        Map<String, String> agencies = new LinkedHashMap<>();
        Countries.all().forEach(code -> countries.put(code, Countries.name(code, null, reader)));
        for (NationalSetup setup : setups.installed()) {
            names.put(setup.setup(), setup.name().getOrDefault(reader.getLanguage(), setup.name().get("en")));
            setup.countries().forEach((code, own) -> countries.put(code, Countries.name(code, own, reader)));
            setup.agencies().forEach(agency -> agencies.putIfAbsent(agency.id(), setup.agencyName(agency.id(), reader.getLanguage())));
        }
        return new Choices(sorted(names, reader), sorted(countries, reader), sorted(agencies, reader), saved.of(login.getName()));
    }

    private static List<Choice> sorted(Map<String, String> names, Locale reader) {
        Collator order = Collator.getInstance(reader);
        return names.entrySet().stream().map(entry -> new Choice(entry.getKey(), entry.getValue())).sorted((a, b) -> order.compare(a.label(), b.label())).toList();
    }

    /**
     * @param name   under which it is found again
     * @param filter the part of the list's address after the question mark
     */
    record Kept(@NotBlank(message = "This field is required.") @Size(max = 100, message = LONG) String name,
            @NotNull(message = "This field is required.") @Size(max = 2000, message = LONG)
            @Pattern(regexp = "[\\p{Alnum}=&%+._~*!'()-]*", message = "This is not the address of a list.") String filter) {
    }

    /** Keeps a filter for the person alone; one of the same name is replaced. */
    @Operation(summary = "Keeps a filter for you")
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@Valid @RequestBody Kept kept, Authentication login) {
        saved.keep(Reader.of(login).user(), kept.name().strip(), kept.filter());
    }

    /** Forgets it; one that is not kept is forgotten already. */
    @Operation(summary = "Forgets a filter you kept")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@RequestParam String name, Authentication login) {
        saved.delete(Reader.of(login).user(), name);
    }
}
