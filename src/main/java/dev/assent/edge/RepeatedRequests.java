package dev.assent.edge;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * A request to our API that met another one at the same rows is tried again, as the engine's are: whoever was second looks again at what the first has
 * left. Its transaction was rolled back, so nothing is done twice; one that reads or writes a stream is not repeated.
 */
@Component
class RepeatedRequests implements WebMvcRegistrations {
    private static final int RETRIES = 3;

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
                return new Repeated(method);
            }
        };
    }

    /** Invokes an address with what was understood of the request. */
    static final class Repeated extends ServletInvocableHandlerMethod {
        Repeated(HandlerMethod method) {
            super(method);
        }

        @Override
        protected Object doInvoke(Object... args) throws Exception {
            boolean repeatable = Arrays.stream(args).noneMatch(arg -> arg instanceof InputStream || arg instanceof OutputStream);
            for (int attempt = 0; ; attempt++) {
                try {
                    return super.doInvoke(args);
                } catch (Exception failure) {
                    Collision collision = Collision.of(failure);
                    // a row that is there already may be what a fault of ours repeats; once more tells them apart
                    if (!repeatable || collision == Collision.NONE || attempt == (collision == Collision.POSSIBLE ? 1 : RETRIES)) {
                        throw failure;
                    }
                }
            }
        }
    }
}
