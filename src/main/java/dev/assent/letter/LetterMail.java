package dev.assent.letter;

import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.notification.Postscripts;
import dev.assent.notification.Waiting;
import dev.assent.register.Json;
import dev.assent.register.Leads;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One mail of a decision: what was decided, with the letter. The mail waits for a letter that is not signed yet, but not for long: then the letter follows. */
@Component
public class LetterMail implements Postscripts {
    static final Duration WAITS = Duration.ofHours(1);
    static final String ATTACHED = "The attached letter is signed digitally. Keep it as it is: a copy that is printed or changed proves nothing.";
    private static final String DECIDED = "DECISION_ISSUED";
    private static final String NAME = "letter ";

    private record Written(String id, String facts, boolean issued) {
    }

    private final JdbcClient jdbc;
    private final Notices notices;
    private final Register register;
    private final Texts texts;

    LetterMail(JdbcClient jdbc, Notices notices, Register register, Texts texts) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.register = register;
        this.texts = texts;
    }

    /**
     * Tells the applicant of a decision, with its letter where one is written.
     *
     * @param key   of the notice, the step's own
     * @param track on which lines were decided
     */
    public void decided(String key, String fileNumber, String track, Message message) {
        List<Written> letters = jdbc.sql("""
                select l.id, r.facts, l.issued_at is not null from register.letter l join register.record r on r.file_number = l.file_number and r.place = l.place
                where l.file_number = ? and l.event = ? order by l.place desc""").params(fileNumber, DECIDED)
                .query((row, i) -> new Written(row.getString(1), row.getString(2), row.getBoolean(3))).list();
        letters.stream().filter(letter -> LetterEvents.track(Json.readMap(letter.facts())).equals(track)).findFirst().ifPresentOrElse(
                letter -> notices.toApplicant(key, fileNumber, message, new Waiting(letter.id(), NAME + letter.id(), letter.issued() ? null : register.now().plus(WAITS))),
                () -> notices.toApplicant(key, fileNumber, message));
    }

    /** A letter was issued: the notice that waits for it goes, or it goes by itself. That of a decision which nobody has told of yet goes with it. */
    void issued(LetterStore.Unmade letter) {
        Instant now = register.now();
        int waiting = jdbc.sql("update register.notice set next_attempt = ?, enclosure_until = null where enclosure = ? and sent_at is null").params(Sql.time(now), letter.id()).update();
        if (waiting == 0 && (!letter.event().equals(DECIDED) || told(letter))) {
            notices.toApplicant(letter.fileNumber() + "/letter/" + letter.id(), letter.fileNumber(),
                    Message.about(letter.fileNumber(), "Letter on license file {0}", Message.line(ATTACHED)), letter.id());
        }
    }

    // the notice went without it, is of a time when each was sent by itself, or is one for the letters of all tracks
    private boolean told(LetterStore.Unmade letter) {
        String track = LetterEvents.track(Json.readMap(jdbc.sql("select r.facts from register.letter l join register.record r on r.file_number = l.file_number and r.place = l.place where l.id = ?")
                .param(letter.id()).query(String.class).single()));
        return jdbc.sql("select count(*) from register.notice where notice_key in (?, ?)")
                .params(key(letter.fileNumber(), track) + "/applicant", key(letter.fileNumber(), Leads.WHOLE) + "/applicant").query(Integer.class).single() > 0;
    }

    /** The key of the notice of a decision. */
    public static String key(String fileNumber, String track) {
        return fileNumber + "/decision" + (track.equals(Leads.WHOLE) ? "" : "/" + track);
    }

    @Override
    public Optional<String> of(String name, String fileNumber) {
        if (!name.startsWith(NAME)) {
            return Optional.empty();
        }
        Map<String, Object> letter = jdbc.sql("select language, case when issued_at is null then 'no' else 'yes' end as issued from register.letter where id = ?").param(name.substring(NAME.length())).query().singleRow();
        return Optional.of(texts.say(Locale.forLanguageTag((String) letter.get("language")), letter.get("issued").equals("yes") ? ATTACHED : "The signed letter follows."));
    }
}
