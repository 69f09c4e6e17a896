package dev.assent.engine.form;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A response that is held back, so that it can be replaced before it leaves. */
public final class BufferedAnswer extends ContentCachingResponseWrapper {
    private static final AntPathMatcher PATHS = new AntPathMatcher();

    public BufferedAnswer(HttpServletResponse response) {
        super(response);
    }

    /** True if the path belongs to the engine's REST API, under either of its two addresses, and ends as given. */
    public static boolean isEngine(String path, String pattern) {
        return PATHS.match("/engine-rest/**/" + pattern, path) || PATHS.match("/camunda/api/engine/**/" + pattern, path);
    }

    public void replace(byte[] body, String contentType) throws IOException {
        resetBuffer();
        setContentType(contentType);
        getOutputStream().write(body);
    }
}
