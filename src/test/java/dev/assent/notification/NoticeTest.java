package dev.assent.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.assent.intake.Intake;
import dev.assent.node.Node;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import dev.assent.register.Register;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

/** Notices by a real SMTP conversation. In a transaction that is rolled back, so that the context's own sender never sees them. */
@ProcedureTest
@Transactional
class NoticeTest {
    @Autowired
    Node node;
    @Autowired
    Intake intake;
    @Autowired
    Notices notices;
    @Autowired
    NoticeSender everyday;
    @Autowired
    Register register;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    Facts facts;
    @Autowired
    Office office;
    private GreenMail server;
    private NoticeSender sender;
    private final StaticListableBeanFactory papers = new StaticListableBeanFactory();
    private String file;

    @BeforeTransaction
    void nothingLeftOver() {
        everyday.send();
    }

    @BeforeEach
    void mailServer() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            server = new GreenMail(new ServerSetup(free.getLocalPort(), "localhost", ServerSetup.PROTOCOL_SMTP));
        }
        server.start();
        JavaMailSenderImpl smtp = new JavaMailSenderImpl();
        smtp.setHost("localhost");
        smtp.setPort(server.getSmtp().getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("smtp", smtp);
        sender = new NoticeSender(jdbc, register, new PostmanConfiguration().postman(beans.getBeanProvider(JavaMailSender.class), "assent@veldora.example"), transactions, node, beans.getBeanProvider(Delivered.class), papers.getBeanProvider(Enclosures.class), papers.getBeanProvider(Postscripts.class));
    }

    @AfterEach
    void over() {
        server.stop();
    }

    private void apply(String language) {
        file = intake.register(Office.sample("G02").replace("\"registration\": \"VD-OP-0003\"",
                "\"registration\": \"VD-OP-0003\", \"mail\": \"export@castor.example\"").replaceFirst("\\{", "{\"language\": \"" + language + "\","),
                "clara").number();
    }

    private void tell(String key) {
        notices.toApplicant(file + "/" + key, file, Message.about(file, "License file {0} is complete",
                Message.line("Your application is complete; its time limit has begun."),
                Message.line("It will be decided by {0} at the latest.", register.now())));
    }

    // other tests' files may have notices that become due on this day
    private List<MimeMessage> inbox() {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> subject(mail).contains(file)).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    @DisplayName("An applicant who writes English is told in English")
    void english() throws Exception {
        apply("en");
        tell("accepted");
        sender.send();
        assertThat(inbox()).hasSize(1);
        assertThat(inbox().get(0).getSubject()).isEqualTo("License file " + file + " is complete");
        assertThat(inbox().get(0).getAllRecipients()).extracting(Object::toString).containsExactly("export@castor.example");
        assertThat(inbox().get(0).getFrom()).extracting(Object::toString).containsExactly("assent@veldora.example");
        assertThat((String) inbox().get(0).getContent()).contains("Your application is complete; its time limit has begun.")
                .contains("Monday 23 November 2026, 09:00");
    }

    @Test
    @DisplayName("An applicant who writes Arabic is told in Arabic, subject and text")
    void arabic() throws Exception {
        apply("ar");
        tell("accepted");
        sender.send();
        assertThat(inbox().get(0).getSubject()).contains(file).contains("مكتمل");
        assertThat((String) inbox().get(0).getContent()).contains("طلبكم مكتمل؛ وقد بدأت مهلته.");
        assertThat(GreenMailUtil.getHeaders(inbox().get(0))).as("no header is sent in raw bytes").matches("(?s)\\p{ASCII}*");
    }

    @Test
    @DisplayName("A paragraph that is kept nowhere ends the mail, and stands in no table; without who writes it the mail waits")
    void postscript() throws Exception {
        apply("en");
        notices.toApplicant(file + "/ps", file, Message.about(file, "Receipt for license file {0}", Message.line("See below.")), new Waiting(null, "a-secret", null));
        sender.send();
        assertThat(inbox()).isEmpty();
        Postscripts writes = (name, number) -> java.util.Optional.of(name + " of " + number);
        papers.addBean("writes", writes);
        office.itIs("2026-11-23T10:00:00Z");
        sender.send();
        assertThat(inbox()).hasSize(1);
        assertThat((String) inbox().get(0).getContent()).contains("See below.", "a-secret of " + file);
        assertThat(facts.text("select body from register.notice where notice_key = ?", file + "/ps/applicant")).doesNotContain("a-secret");
    }

    @Test
    @DisplayName("A paper goes with its notice as an attachment; one that is not there yet keeps the notice back")
    void enclosed() throws Exception {
        apply("en");
        notices.toApplicant(file + "/letter", file, Message.about(file, "Letter on license file {0}", Message.line("See the letter.")), "a-letter");
        sender.send();
        assertThat(inbox()).isEmpty();
        papers.addBean("letters", (Enclosures) id -> Optional.of(new Enclosures.Enclosure("letter.pdf", "application/pdf", new byte[] {1, 2, 3})));
        office.itIs("2026-11-23T12:00:00Z");
        sender.send();
        MimeMultipart parts = (MimeMultipart) inbox().get(0).getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("letter.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).containsExactly(1, 2, 3);
    }

    @Test
    @DisplayName("A notice that may go without its paper waits for it until then, and goes")
    void without() throws Exception {
        apply("en");
        notices.toApplicant(file + "/letter", file, Message.about(file, "Decision on license file {0}", Message.line("A license is refused.")),
                new Waiting("a-letter", null, register.now().plusSeconds(3600)));
        sender.send();
        assertThat(inbox()).isEmpty();
        office.itIs("2026-11-23T10:00:01Z");
        sender.send();
        assertThat((String) inbox().get(0).getContent()).contains("A license is refused.");
        assertThat(facts.count("select count(*) from register.notice where notice_key = ? and enclosure is null", file + "/letter/applicant")).isEqualTo(1);
    }

    @Test
    @DisplayName("A head is told at his own address, an agency at its office's")
    void groups() throws Exception {
        apply("en");
        Message message = Message.about(file, "License file {0} is overdue", Message.line("A task waits for you."));
        notices.toGroup(file + "/a", file, "LeadAuthority", "defence", message);
        notices.toGroup(file + "/b", file, "LeadAuthority", "licensingHead", message);
        sender.send();
        assertThat(inbox()).extracting(mail -> mail.getAllRecipients()[0].toString()).containsExactlyInAnyOrder(
                "transfers@defence.veldora.example", "helena@veldora.example", "hassan@veldora.example");
    }

    @Test
    @DisplayName("The same notice is written once and sent once, however often the step is repeated")
    void once() {
        apply("en");
        tell("accepted");
        tell("accepted");
        sender.send();
        tell("accepted");
        sender.send();
        assertThat(inbox()).hasSize(1);
    }

    @Test
    @DisplayName("While the mail server is down notices are kept, with the reason, and sent when it is back, even after a day")
    void serverDown() {
        apply("en");
        tell("accepted");
        server.stop();
        for (int minute = 0; minute < 24 * 60; minute += 5) {
            ClockUtil.setCurrentTime(java.util.Date.from(java.time.Instant.parse("2026-11-23T09:00:00Z").plusSeconds(60L * minute)));
            sender.send();
        }
        var kept = facts.row("select sent_at, attempts, last_error from register.notice where notice_key = ?", file + "/accepted/applicant");
        assertThat(kept).containsEntry("sent_at", null);
        assertThat((Integer) kept.get("attempts")).as("ever more rarely").isBetween(20, 150);
        assertThat(kept.get("last_error").toString()).isNotBlank();
        server.start();
        office.itIs("2026-11-24T11:00:00Z");
        sender.send();
        sender.send();
        assertThat(inbox()).hasSize(1);
        assertThat(facts.row("select sent_at, last_error from register.notice where notice_key = ?", file + "/accepted/applicant"))
                .containsEntry("last_error", null).doesNotContainEntry("sent_at", null);
    }

    @Test
    @DisplayName("One address that is refused does not hold up the others")
    void badAddress() {
        apply("en");
        tell("accepted");
        jdbc.sql("update register.notice set recipient = 'no address at all' where file_number = ?").param(file).update();
        tell("second");
        sender.send();
        assertThat(inbox()).hasSize(1);
        assertThat(facts.row("select last_error from register.notice where notice_key = ?", file + "/accepted/applicant").get("last_error"))
                .isNotNull();
    }

    @Test
    @DisplayName("An applicant who left no address is sent nothing, and nothing fails")
    void noAddress() {
        file = intake.register(Office.sample("G02"), "clara").number();
        tell("accepted");
        sender.send();
        assertThat(inbox()).isEmpty();
    }
}
