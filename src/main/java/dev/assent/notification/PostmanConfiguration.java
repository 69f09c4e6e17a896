package dev.assent.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Mail by SMTP where {@code spring.mail.host} is set; else a line in the log. */
@Configuration
@EnableScheduling
class PostmanConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger("dev.assent.notices");

    @Bean
    Postman postman(ObjectProvider<JavaMailSender> mail, @Value("${assent.notices.from:assent@localhost}") String from) {
        JavaMailSender sender = mail.getIfAvailable();
        return sender == null ? PostmanConfiguration::log : (to, subject, body, enclosure) -> send(sender, from, to, subject, body, enclosure);
    }

    private static void log(String to, String subject, String body, Enclosures.Enclosure enclosure) {
        LOG.info("Notice to {}: {} (no mail server is set, so it stays here)", to, subject);
    }

    private static void send(JavaMailSender sender, String from, String to, String subject, String body, Enclosures.Enclosure enclosure) {
        MimeMessage mail = sender.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(mail, enclosure != null, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            helper.setSubject(subject);
            helper.setText(body);
            if (enclosure != null) {
                helper.addAttachment(enclosure.name(), new ByteArrayResource(enclosure.content()), enclosure.mediaType());
            }
        } catch (MessagingException unreadable) {
            throw new MailPreparationException("Address refused: " + to, unreadable);
        }
        sender.send(mail);
    }
}
