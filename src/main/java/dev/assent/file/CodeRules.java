package dev.assent.file;

import dev.assent.setup.NationalSetup;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Codes and dates: ATT articles, ISO 3166-1, ISO 4217, and that nothing comes from the future. */
final class CodeRules {
    static final List<String> ACTIVITIES = List.of("EXPORT", "IMPORT", "TRANSIT", "TRANSSHIPMENT", "BROKERING");
    private static final List<String> CATEGORIES =
            List.of("2.1.a", "2.1.b", "2.1.c", "2.1.d", "2.1.e", "2.1.f", "2.1.g", "2.1.h", "3", "4");
    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> ISO_CURRENCIES =
            Set.copyOf(Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).toList());

    private final NationalSetup setup;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    CodeRules(NationalSetup setup, Clock clock) {
        this.setup = setup;
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
            if (!ISO_CURRENCIES.contains(line.currency())) {
                faults.add(Fault.at(at + "currency", "The currency is an ISO 4217 code, such as EUR."));
            }
        }
    }

    private void document(String at, LicenseFile.Document document) {
        if (document.issuedOn() != null && document.issuedOn().isAfter(today)) {
            faults.add(Fault.at(at + ".issuedOn", "A document cannot be issued in the future."));
        }
        country(at + ".issuerCountry", document.issuerCountry());
        plausible(at + ".issuedOn", document.issuedOn());
        plausible(at + ".expiresOn", document.expiresOn());
    }

    // a year of seven digits is a date to Java, and none to a database
    private void plausible(String at, LocalDate date) {
        if (date != null && (date.getYear() < 1900 || date.getYear() > 2999)) {
            faults.add(Fault.at(at, "The year lies between 1900 and 2999."));
        }
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
        if (code != null && !ISO_COUNTRIES.contains(code) && !setup.countries().containsKey(code)) {
            faults.add(Fault.at(at, "A country is an ISO 3166-1 alpha-2 code of two capital letters."));
        }
    }

    private void oneOf(String at, String code, List<String> codes) {
        if (!codes.contains(code)) {
            faults.add(Fault.at(at, "Must be one of {0}.", String.join(", ", codes)));
        }
    }
}
