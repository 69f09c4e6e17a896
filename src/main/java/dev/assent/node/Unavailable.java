package dev.assent.node;

import java.util.List;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Assent cannot do it at the moment, but another attempt may succeed; whatever was begun is taken back. A background step is tried again. */
final class Unavailable extends TransientDataAccessResourceException {
    static final String REASON = Unavailable.class.getName();
    private static final long serialVersionUID = 1;

    /** @param sentence key of the dictionary */
    record Reason(String sentence, List<Object> args) {
        static Reason of(String sentence, Object... args) {
            return new Reason(sentence, List.of(args));
        }
    }

    Unavailable(Reason reason) {
        super(reason.sentence());
        remember(reason);
    }

    /** Layers above may wrap, translate or hide the exception; the request knows. */
    static void remember(Reason reason) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(REASON, reason, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
