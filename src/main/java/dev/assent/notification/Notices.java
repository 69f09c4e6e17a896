package dev.assent.notification;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes notices with the step they tell of; {@link NoticeSender} sends them afterwards. */
@Component
public class Notices {
    /** What a notice that concerns no file carries instead of a number. */
    public static final String NO_FILE = "-";

    private final JdbcClient jdbc;
    private final Register register;
    private final NationalSetups setups;
    private final People people;
    private final Texts texts;
    private final ApplicantPage page;

    Notices(JdbcClient jdbc, Register register, NationalSetups setups, People people, Texts texts, ApplicantPage page) {
        this.jdbc = jdbc;
        this.register = register;
        this.setups = setups;
        this.people = people;
        this.texts = texts;
        this.page = page;
    }

    /**
     * A notice to a group: an agency's address, or the personal addresses of those who hold a rank in it.
     *
     * @param key     the step's own, so that a repeated step tells once
     * @param group   an agency or a rank in it, such as {@code <agency>Head}
     * @param message what is said, in the setup's language
     */
    public void toGroup(String key, String fileNumber, String setup, String group, Message message) {
        NationalSetup national = setups.of(setup);
        for (String address : addresses(national, group)) {
            write(key + "/" + address, fileNumber, address, message, Locale.forLanguageTag(national.language()), national, Waiting.NOTHING);
        }
    }

    private List<String> addresses(NationalSetup setup, String group) {
        Optional<Agency> agency = setup.agency(group);
        // heads and higher ranks are told in person, where they have an address
        List<String> persons = agency.filter(known -> known.id().equals(group)).isPresent() ? List.of() : people.mailOf(group);
        return persons.isEmpty() ? agency.map(Agency::mail).stream().toList() : persons;
    }

    /** A notice to the applicant, in his language; nothing is sent where he left no address. */
    public void toApplicant(String key, String fileNumber, Message message) {
        toApplicant(key, fileNumber, message, Waiting.NOTHING);
    }

    /**
     * As {@link #toApplicant(String, String, Message)}, with a paper.
     *
     * @param enclosure id by which one of the {@link Enclosures} finds it when it is sent; null: none
     */
    public void toApplicant(String key, String fileNumber, Message message, String enclosure) {
        toApplicant(key, fileNumber, message, new Waiting(enclosure, null, null));
    }

    /**
     * As {@link #toApplicant(String, String, Message)}, with what is put to it when it is sent.
     */
    public void toApplicant(String key, String fileNumber, Message message, Waiting with) {
        jdbc.sql("select applicant_mail, applicant_language, setup from register.license_file where file_number = ? and applicant_mail is not null")
                .param(fileNumber)
                .query((row, i) -> new String[] {row.getString(1), row.getString(2), row.getString(3)}).optional()
                .ifPresent(to -> write(key + "/applicant", fileNumber, to[0], page.named(message), Locale.forLanguageTag(to[1]), setups.of(to[2]), with));
    }

    /**
     * A notice to the members of a group about something that is no file, in the language and zone of the first setup on offer.
     *
     * @param group   any group of people, such as {@code auditors}
     * @param subject pattern; {0} is what it is about
     */
    public void toMembers(String key, String group, String subject, Object about, Message.Line... lines) {
        NationalSetup setup = setups.installed().iterator().next();
        for (String address : people.mailOf(group)) {
            write(key + "/" + address, NO_FILE, address, Message.about(String.valueOf(about), subject, lines), Locale.forLanguageTag(setup.language()), setup, Waiting.NOTHING);
        }
    }

    private void write(String key, String fileNumber, String address, Message message, Locale language, NationalSetup setup, Waiting with) {
        jdbc.sql("insert into register.notice (notice_key, file_number, recipient, subject, body, created_at, next_attempt, attempts, enclosure, postscript, enclosure_until)"
                + " select cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as timestamp(3) with time zone),"
                + " cast(? as timestamp(3) with time zone), 0, cast(? as varchar), cast(? as varchar), cast(? as timestamp(3) with time zone)"
                + " where not exists (select 1 from register.notice where notice_key = ?)")
                .params(key, fileNumber, address, message.subject(texts, language), message.body(texts, language, setup.workingDays().zone()), Sql.time(register.now()),
                        Sql.time(with.until() == null ? register.now() : with.until()), with.enclosure(), with.postscript(), Sql.time(with.until()), key)
                .update();
    }
}
