package dev.assent.search;

import dev.assent.menu.OfferedPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files in the navigation: everybody reads those he may know of. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    @Bean
    OfferedPage filesPage() {
        return new OfferedPage("files", anybody -> true);
    }
}
