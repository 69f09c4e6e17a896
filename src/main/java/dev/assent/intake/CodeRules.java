package dev.assent.intake;

import dev.assent.code.CodeFault;
import dev.assent.code.Countries;
import dev.assent.code.Currencies;
import dev.assent.engine.form.DateRules;
import dev.assent.file.Fault;
import dev.assent.file.LicenseFile;
import dev.assent.form.DateRange;
import dev.assent.setup.NationalSetup;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Codes and dates: ATT articles, ISO 3166-1, ISO 4217, and that dates make sense. */
final class CodeRules {
    static final List<String> ACTIVITIES = List.of("EXPORT", "IMPORT", "TRANSIT", "TRANSSHIPMENT", "BROKERING");
    private static final List<String> CATEGORIES =
            List.of("2.1.a", "2.1.b", "2.1.c", "2.1.d", "2.1.e", "2.1.f", "2.1.g", "2.1.h", "3", "4");

    private final NationalSetup setup;
    private final LocalDate today;
    private final Function<String, DateRange> dates;
    private final List<Fault> faults = new ArrayList<>();

    CodeRules(NationalSetup setup, Clock clock, DateRules dates) {
        this.setup = setup;
        this.dates = question -> dates.range(question, setup.setup());
        this.today = clock.instant().atZone(setup.workingDays().zone()).toLocalDate();
    }

    List<Fault> check(LicenseFile file) {
        oneOf("activity", file.activity(), ACTIVITIES);
        oneOf("urgency", file.urgency(), List.of("NORMAL", "URGENT"));
        if (file.language() != null) {
            oneOf("language", file.language(), List.of("en", "ar"));
        }
        country("destination", file.destination());
        country("origin", file.origin());
        for (int i = 0; i < file.transitStates().size(); i++) {
            country("transitStates[" + i + "]", file.transitStates().get(i));
        }
        party("applicant", file.applicant());
        party("consignee", file.consignee());
        party("endUser", file.endUser());
        party("ultimateEndUser", file.ultimateEndUser());
        party("exporter", file.exporter());
        for (int i = 0; i < file.intermediaries().size(); i++) {
            party("intermediaries[" + i + "]", file.intermediaries().get(i));
        }
        lines(file.lines());
        for (int i = 0; i < file.documents().size(); i++) {
            document("documents[" + i + "]", file.documents().get(i));
        }
        return faults;
    }

    private void lines(List<LicenseFile.Line> lines) {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            LicenseFile.Line line = lines.get(i);
            String at = "lines[" + i + "].";
            if (!numbers.add(line.line())) {
                faults.add(Fault.at(at + "line", "Line numbers are unique; {0} comes twice.", line.line()));
            }
            category(at + "attCategory", line.attCategory());
            category(at + "partOf", line.partOf());
            Optional<CodeFault> currency = Currencies.fault(line.currency());
            currency.ifPresent(fault -> add(at + "currency", fault));
            if (currency.isEmpty()) {
                Currencies.fault(line.currency(), line.value()).ifPresent(fault -> add(at + "value", fault));
            }
        }
    }

    private void document(String at, LicenseFile.Document document) {
        LocalDate issued = document.issuedOn();
        LocalDate expires = document.expiresOn();
        country(at + ".issuerCountry", document.issuerCountry());
        if (issued != null && issued.isAfter(today)) {
            faults.add(Fault.at(at + ".issuedOn", "A document cannot be issued in the future."));
        } else {
            sensible(at, "issuedOn", issued);
        }
        if (issued != null && expires != null && expires.isBefore(issued)) {
            faults.add(Fault.at(at + ".expiresOn", "The last day is not before the first."));
        } else {
            sensible(at, "expiresOn", expires);
        }
    }

    private void sensible(String at, String question, LocalDate date) {
        if (date != null) {
            DateRange range = dates.apply(question);
            if (range.misses(date)) {
                faults.add(Fault.at(at + "." + question, "The date must not be before {0}.", range.earliest()));
            } else if (range.exceeds(date)) {
                faults.add(Fault.at(at + "." + question, "The date must not be after {0}.", range.latest()));
            }
        }
    }

    private void add(String at, CodeFault fault) {
        faults.add(new Fault(at, fault.sentence(), fault.args()));
    }

    private void party(String at, LicenseFile.Party party) {
        if (party != null) {
            country(at + ".country", party.country());
        }
    }

    private void category(String at, String category) {
        if (category != null && !CATEGORIES.contains(category)) {
            faults.add(Fault.at(at, "Unknown treaty category; known: {0}.", String.join(", ", CATEGORIES)));
        }
    }

    private void country(String at, String code) {
        if (code != null) {
            Countries.fault(code, setup.countries().keySet()).ifPresent(fault -> add(at, fault));
        }
    }

    private void oneOf(String at, String code, List<String> codes) {
        if (!codes.contains(code)) {
            faults.add(Fault.at(at, "Must be one of {0}.", String.join(", ", codes)));
        }
    }
}
