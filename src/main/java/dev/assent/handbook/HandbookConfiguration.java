package dev.assent.handbook;

import dev.assent.menu.OfferedPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The handbooks in the navigation. */
@Configuration(proxyBeanMethods = false)
class HandbookConfiguration {
    @Bean
    OfferedPage handbooksPage(HandbookReaders readers) {
        return new OfferedPage("handbooks", readers::may);
    }
}
