package dev.assent.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.text.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers refusals as problem details (RFC 9457) in the reader's language. */
@Component
class Problems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ObjectMapper json;
    private final Texts texts;

    Problems(ObjectMapper json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        // a page's script handles the answer itself; the header would make the browser open its own login window over it
        if (!"empty".equals(request.getHeader("Sec-Fetch-Dest"))) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Assent\", charset=\"UTF-8\"");
        }
        answer(request, response, HttpStatus.UNAUTHORIZED, "Login required", why instanceof BadCredentialsException
                ? "User name or password is wrong, or the account is locked after too many attempts."
                : "Log in with your user name and password.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN, "Not allowed",
                "You are logged in, but you have no right to do this. Ask an administrator.");
    }

    /** Writes the problem; title and detail are keys of the dictionary. */
    void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String title, String detail,
            Object... args) throws IOException {
        Locale reader = request.getLocale();
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", texts.say(reader, title));
        problem.put("status", status.value());
        problem.put("detail", texts.say(reader, detail, args));
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage().equals("ar") ? "ar" : "en");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
