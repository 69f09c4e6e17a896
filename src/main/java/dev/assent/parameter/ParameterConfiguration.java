package dev.assent.parameter;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class ParameterConfiguration implements WebMvcConfigurer {
    private final KnownParameters parameters;

    ParameterConfiguration(KnownParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // the description of the API is not ours
        registry.addInterceptor(parameters).addPathPatterns("/api/**").excludePathPatterns("/api/openapi/**", "/api/openapi");
    }
}
