package dev.assent.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The language of the applicant's page is that of its address, also for what other features say on it. */
@Configuration
class PageLanguage implements WebMvcConfigurer, HandlerInterceptor {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/applicant/en/**", "/applicant/ar/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean arabic = request.getRequestURI().substring(request.getContextPath().length()).startsWith("/applicant/ar/");
        LocaleContextHolder.setLocale(arabic ? Locale.forLanguageTag("ar") : Locale.ENGLISH);
        return true;
    }
}
