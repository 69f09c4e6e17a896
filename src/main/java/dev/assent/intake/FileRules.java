package dev.assent.intake;

import dev.assent.engine.form.DateRules;
import dev.assent.file.Fault;
import dev.assent.file.FileJson;
import dev.assent.file.FileRefused;
import dev.assent.file.LicenseFile;
import dev.assent.register.Json;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an application must say before it is taken in; every fault is told at once. */
@Component
class FileRules {
    private final Validator validator;
    private final NationalSetups setups;
    private final Clock clock;
    private final DateRules dates;

    FileRules(Validator validator, NationalSetups setups, Clock clock, DateRules dates) {
        this.validator = validator;
        this.setups = setups;
        this.clock = clock;
        this.dates = dates;
    }

    /**
     * Checks the application.
     *
     * @param json the same as it was sent
     * @return the setup that decides
     * @throws FileRefused  with all faults
     * @throws dev.assent.setup.UnknownSetup naming those that exist
     */
    NationalSetup check(LicenseFile file, String json) {
        List<Fault> unknown = FileJson.unknown(json);
        List<Fault> faults = new ArrayList<>();
        validator.validate(file).stream().map(FileRules::fault).sorted(Comparator.comparing(Fault::field)).forEach(faults::add);
        if (!faults.isEmpty()) {
            faults.addAll(unknown);
            throw new FileRefused(faults);
        }
        NationalSetup setup = setups.offered(file.setup());
        faults.addAll(new CodeRules(setup, clock, dates).check(file));
        faults.addAll(PlainText.check(Json.map(file)));
        faults.addAll(unknown);
        if (!faults.isEmpty()) {
            throw new FileRefused(faults);
        }
        return setup;
    }

    private static Fault fault(ConstraintViolation<LicenseFile> violation) {
        Object max = violation.getConstraintDescriptor().getAttributes().get("max");
        String pattern = violation.getMessageTemplate().replace("{max}", "{0}");
        // an element of a list is called by its place alone: transitStates[0].<list element>
        String field = violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
        return max == null ? Fault.at(field, pattern) : Fault.at(field, pattern, max);
    }
}
