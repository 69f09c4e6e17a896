package dev.assent.document;

import dev.assent.edge.SizeLimit;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration
class PaperConfiguration {
    @Bean
    static SizeLimit largestPaper(@Value("${assent.attachments.most:20MB}") DataSize most) {
        return new SizeLimit(Pattern.compile("/api/files/[^/]+/documents/?|/applicant/(?:en|ar)/(?:answers|papers)"), most, Paper.TOO_LARGE);
    }
}
