package dev.assent.intake;

import dev.assent.edge.SizeLimit;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration
class ApplicationSize {
    @Bean
    static SizeLimit largestApplication() {
        return new SizeLimit(Pattern.compile("/api/files/?|/api/files/[^/]+/amendment/?"), DataSize.ofMegabytes(TooLarge.MEGABYTES), TooLarge.SENTENCE);
    }
}
