package dev.assent.escalation;

import dev.assent.setup.NationalSetup;
import dev.assent.text.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Who lodged an escalation, by name: an agency, or the applicant, for whom the intake enters it. */
final class Lodger {
    private Lodger() {
    }

    static Map<String, Object> names(String agency, NationalSetup setup, Texts texts) {
        String applicant = "Applicant";
        return new LinkedHashMap<>(Entitlement.INTAKE.equals(agency) && setup.agency(agency).isEmpty()
                ? Map.of("en", applicant, "ar", texts.say(Locale.forLanguageTag("ar"), applicant)) : setup.agencyNames(agency));
    }
}
