package dev.assent.verification;

import dev.assent.engine.Renewal;
import dev.assent.engine.Variable;
import dev.assent.engine.form.FormFacts;
import dev.assent.file.FileStore;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What those who assess, vote, draft and countersign read of the verifications on their form, as it stands now: an answer that
 * comes late reaches a task that is open already.
 */
@Component
class VerificationsShown implements FormFacts {
    private final VerificationsOnFile verifications;
    private final FileStore files;
    private final Renewal renewal;

    VerificationsShown(VerificationsOnFile verifications, FileStore files, Renewal renewal) {
        this.verifications = verifications;
        this.files = files;
        this.renewal = renewal;
    }

    @Override
    public String part() {
        return "VerificationAnswers";
    }

    @Override
    public Variable<List<Map<String, Object>>> variable() {
        return DocumentVerification.ANSWERS;
    }

    @Override
    public List<Map<String, Object>> of(String fileNumber, String setup) {
        return verifications.rows(fileNumber, setup);
    }

    void renew(String fileNumber) {
        files.find(fileNumber).ifPresent(file -> renewal.ofTasks(fileNumber, variable(), of(fileNumber, file.setup())));
    }
}
