package dev.assent.intake;

import dev.assent.file.FileStore;
import dev.assent.file.FileSummary;
import dev.assent.register.Json;
import dev.assent.register.Leads;
import dev.assent.register.Register;
import dev.assent.register.Sha256;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Files without an application: what is suspected of an illicit transfer is registered under a number of its own
 * ({@code INV-2026-000001}), in the transaction of the step that begins the investigation (ATT Arts. 11, 14).
 */
@Component
class Suspicions {
    static final List<String> SAID = List.of("activity", "urgency", "suspicion", "source", "sourceDetails", "place", "destination",
            "goods", "attCategory", "relatedNumber");

    /** @param file what forms show and tables ask, as {@link FileSummary} gives it for an application */
    record Opened(String number, NationalSetup setup, Map<String, Object> file) {
    }

    private final NationalSetups setups;
    private final FileNumbers numbers;
    private final FileStore files;
    private final Leads leads;
    private final Register register;
    private final JdbcClient jdbc;

    Suspicions(NationalSetups setups, FileNumbers numbers, FileStore files, Leads leads, Register register, JdbcClient jdbc) {
        this.leads = leads;
        this.setups = setups;
        this.numbers = numbers;
        this.files = files;
        this.register = register;
        this.jdbc = jdbc;
    }

    /**
     * Registers a suspicion.
     *
     * @param form    the answers of the start form
     * @param officer who reports it
     * @throws FileRefused with every fault
     */
    Opened open(Map<String, Object> form, String officer) {
        NationalSetup setup = setups.offered((String) form.get("setup"));
        Map<String, Object> said = new LinkedHashMap<>();
        SAID.stream().filter(field -> form.get(field) instanceof String text && !text.isBlank()).forEach(field -> said.put(field, form.get(field)));
        SuspicionRules.check(said, setup);
        Instant now = register.now();
        String number = numbers.next(FileSummary.INVESTIGATION, now.atZone(setup.workingDays().zone()).getYear());
        insert(number, said, setup, now, officer);
        leads.assign(number, Leads.WHOLE, setup.authority(), officer);
        register.append(number, "SUSPICION_REGISTERED", officer, Map.of("setup", setup.setup(), "said", said));
        return new Opened(number, setup, FileSummary.of(number, said, setup, now));
    }

    private void insert(String number, Map<String, Object> said, NationalSetup setup, Instant now, String officer) {
        String content = Json.write(said);
        jdbc.sql("""
                insert into register.license_file (file_number, kind, setup, activity, applicant_key, reference, content_hash, content,
                  applicant_language, destination, urgency, own_use, received_at, received_by, standing, record_length, retain_until, legal_hold)
                values (?, 'INVESTIGATION', ?, ?, 'INVESTIGATION', ?, ?, ?, ?, ?, ?, false, ?, ?, 'UNDER_ASSESSMENT', 0, ?, false)""")
                .params(number, setup.setup(), said.get("activity"), number, Sha256.of(content), content, setup.language(),
                        said.get("destination"), said.get("urgency"), Sql.time(now), officer,
                        now.atZone(setup.workingDays().zone()).toLocalDate().plus(setup.retention()))
                .update();
    }

    /** Fixes the outer limit of an investigation, which needs nothing from an applicant to be complete; returns the summary with it. */
    Map<String, Object> limited(Opened opened, Instant outerLimit) {
        files.complete(opened.number(), register.now(), outerLimit);
        Map<String, Object> summary = new LinkedHashMap<>(opened.file());
        summary.put("completeAt", register.now().toString());
        summary.put("outerLimit", outerLimit.toString());
        return summary;
    }
}
