package dev.assent.edge;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.text.PlainPage;
import dev.assent.text.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is larger than anything Assent takes, before it is read into memory: models, papers, applications, answers. Each of them
 * has a limit of its own below this one.
 */
final class RequestSizeFilter extends OncePerRequestFilter {
    private final DataSize most;
    private final Supplier<Stream<SizeLimit>> kinds;
    private final Texts texts;
    private final ObjectMapper json = new ObjectMapper();

    RequestSizeFilter(DataSize most, Supplier<Stream<SizeLimit>> kinds, Texts texts) {
        this.most = most;
        this.kinds = kinds;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most.toBytes()) {
            refuse(request, response);
            return;
        }
        if (request.getContentLengthLong() >= 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            chain.doFilter(request, response);
            return;
        }
        LimitedBody body = new LimitedBody(request, most.toBytes(), () -> refuse(request, response));
        try {
            chain.doFilter(body, response);
        } catch (IOException | ServletException | RuntimeException failed) {
            if (!body.refused()) {
                throw failed;
            }
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale reader = request.getLocale();
        String address = request.getRequestURI().substring(request.getContextPath().length());
        String sentence = kinds.get().filter(kind -> kind.address().matcher(address).matches()).findFirst()
                .map(kind -> texts.say(reader, kind.sentence(), kind.most().toMegabytes()))
                .orElseGet(() -> texts.say(reader, "The request is too large: at most {0} MB are taken.", most.toMegabytes()));
        if (PlainPage.isAskedFor(request)) {
            page(request, response, sentence);
            return;
        }
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", texts.say(reader, "The request is not taken"));
        problem.put("status", HttpStatus.PAYLOAD_TOO_LARGE.value());
        problem.put("detail", sentence);
        // what Camunda's webapps and Modeler show
        problem.put("message", sentence);
        response.reset();
        response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
        response.setContentType("application/problem+json");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage().equals("ar") ? "ar" : "en");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
        // nobody adds to it
        response.getOutputStream().close();
    }

    private void page(HttpServletRequest request, HttpServletResponse response, String sentence) throws IOException {
        Locale reader = PlainPage.reader(request);
        response.reset();
        response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.getOutputStream().write(PlainPage.of(reader, texts.say(reader, "The request is not taken"), sentence, 0).getBytes(StandardCharsets.UTF_8));
        response.getOutputStream().close();
    }
}
