package dev.assent.annex;

import dev.assent.document.Paper;
import dev.assent.edge.SizeLimit;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration
class AnnexConfiguration {
    @Bean
    static SizeLimit largestAnnex(@Value("${assent.attachments.most:20MB}") DataSize most) {
        return new SizeLimit(Pattern.compile("/api/files/[^/]+/annexes/?"), most, Paper.TOO_LARGE);
    }
}
