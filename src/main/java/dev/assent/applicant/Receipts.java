package dev.assent.applicant;

import dev.assent.engine.Refusal;
import dev.assent.file.FileStore;
import dev.assent.file.FileUnknown;
import dev.assent.notification.ApplicantPage;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.text.Texts;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the receipt of an application that was typed in: once; a lost one is replaced, and its token is void. */
@Component
class Receipts {
    private final FileStore files;
    private final ApplicantTokens tokens;
    private final ApplicantPage page;
    private final Register register;
    private final Texts texts;
    private final JdbcClient jdbc;

    Receipts(FileStore files, ApplicantTokens tokens, ApplicantPage page, Register register, Texts texts, JdbcClient jdbc) {
        this.files = files;
        this.tokens = tokens;
        this.page = page;
        this.register = register;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    /**
     * The receipt with the token, which is not stored.
     *
     * @param replace makes a new token in the place of the one handed out before
     * @throws FileUnknown if there is no such file, or none with an applicant
     * @throws Refusal     if the receipt was handed out before and none is to be replaced
     */
    @Transactional
    public Receipt handOut(String number, String clerk, boolean replace) {
        files.find(number).filter(stored -> !stored.investigation()).orElseThrow(FileUnknown::new);
        // one at a time: the file is held while it is found out whether this is the first
        FileStore.Stored file = files.hold(number);
        Instant now = register.now();
        boolean first = jdbc.sql("select count(*) from register.receipt where file_number = ?").param(number).query(Integer.class).single() == 0;
        if (first) {
            jdbc.sql("insert into register.receipt (file_number, handed_out_at, handed_out_by) values (?, ?, ?)").params(number, Sql.time(now), clerk).update();
        } else if (replace) {
            jdbc.sql("update register.receipt set generation = generation + 1, handed_out_at = ?, handed_out_by = ? where file_number = ?")
                    .params(Sql.time(now), clerk, number).update();
        } else {
            throw new Refusal(texts.say("The receipt was handed out before; its token is not shown again. A lost receipt is replaced by a new one."));
        }
        register.append(number, first ? "RECEIPT_HANDED_OUT" : "RECEIPT_REPLACED", clerk, Map.of());
        return new Receipt(number, tokens.of(number), file.receivedAt(), page.address(), first);
    }
}
