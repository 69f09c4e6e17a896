package dev.assent.applicant;

import dev.assent.notification.ApplicantPage;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.notification.Postscripts;
import dev.assent.notification.Waiting;
import dev.assent.register.Entered;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the applicant by mail, in both languages, where his page is, and number and token that open it; the token is in the mail alone. */
@Component
class Acknowledgement implements Entered, Postscripts {
    private static final String TOKEN = "applicant-token";
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final ApplicantPage page;
    private final ApplicantTokens tokens;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Texts texts;

    Acknowledgement(ApplicantPage page, ApplicantTokens tokens, Notices notices, JdbcClient jdbc, Texts texts) {
        this.page = page;
        this.tokens = tokens;
        this.notices = notices;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public void entered(String fileNumber, String kind) {
        if (kind.equals("FILE_RECEIVED") && page.address() != null) {
            notices.toApplicant(fileNumber + "/receipt", fileNumber, Message.about(fileNumber, "Receipt for license file {0}",
                    languages(fileNumber).stream().map(language -> Message.line("{0}", String.join("\n",
                            texts.say(language, "Your application has arrived. It is license file {0}.", fileNumber),
                            texts.say(language, "There you see where it stands, answer questions and fetch your letters: {0}", page.address()),
                            texts.say(language, "You open it with the number of the file and the token at the end of this message. Keep the token secret."), "")))
                            .toArray(Message.Line[]::new)), new Waiting(null, TOKEN, null));
        }
    }

    // his own language first
    private List<Locale> languages(String fileNumber) {
        boolean arabic = "ar".equals(jdbc.sql("select applicant_language from register.license_file where file_number = ?").param(fileNumber).query(String.class).single());
        return arabic ? List.of(ARABIC, Locale.ENGLISH) : List.of(Locale.ENGLISH, ARABIC);
    }

    @Override
    public Optional<String> of(String name, String fileNumber) {
        return !name.equals(TOKEN) ? Optional.empty() : Optional.of(String.join("\n", languages(fileNumber).stream()
                .map(language -> texts.say(language, "Token: {0}", tokens.of(fileNumber))).toList()));
    }

    @Override
    public void written(List<String> fileNumbers) {
        // nobody is written to about files that are written whole
    }
}
