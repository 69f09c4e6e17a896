package dev.assent.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.http.HttpHeaders;

/** The name that a request to log in gives, as programs and as the login page send it; not checked yet. */
final class LoginName {
    private static final String BASIC = "Basic ";
    private static final String FIELD = "username=";

    private LoginName() {
    }

    /** @return empty where the header is of another kind or cannot be read */
    static String ofHeader(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return "";
        }
        try {
            return new String(Base64.getDecoder().decode(header.substring(BASIC.length()).strip()), StandardCharsets.UTF_8).split(":", 2)[0];
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    static String ofForm(byte[] body) {
        String field = Arrays.stream(new String(body, StandardCharsets.UTF_8).split("&")).filter(each -> each.startsWith(FIELD)).findFirst().orElse(FIELD);
        try {
            return URLDecoder.decode(field.substring(FIELD.length()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
