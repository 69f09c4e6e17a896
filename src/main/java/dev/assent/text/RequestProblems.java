package dev.assent.text;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers requests that never reach a feature, and faults of our own, in the reader's language; a feature's own answers come first. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestProblems extends ResponseEntityExceptionHandler {
    private final Problem problem;
    private final FieldProblems fields;
    private final Failures failures;
    private final DataSize most;

    RequestProblems(Problem problem, FieldProblems fields, Failures failures, @Value("${assent.attachments.most:20MB}") DataSize most) {
        this.problem = problem;
        this.failures = failures;
        this.fields = fields;
        this.most = most;
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(Exception fault, Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(code.value());
        if (status.is5xxServerError()) {
            return ResponseEntity.internalServerError().body(failures.numbered(fault));
        }
        RequestFault said = RequestFault.of(fault, most);
        ProblemDetail detail = problem.of(status, said.title(), said.sentence(), said.args().toArray());
        said.properties().forEach(detail::setProperty);
        return super.handleExceptionInternal(fault, detail, headers, code, request);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException fault, HttpHeaders headers, HttpStatusCode status,
            WebRequest request) {
        return ResponseEntity.unprocessableEntity().body(fields.of(fault));
    }

    @ExceptionHandler
    ResponseEntity<Object> noForm(MultipartException fault, WebRequest request) {
        return handleExceptionInternal(fault, null, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    /** The headers cannot be read where the content type is none, such as application/*; everything else of the kind is a fault of ours. */
    @ExceptionHandler
    ResponseEntity<Object> noContentType(IllegalArgumentException fault, WebRequest request) throws Exception {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.contains("*")
                ? handleExceptionInternal(new HttpMediaTypeNotSupportedException(fault.getMessage()), null, new HttpHeaders(), HttpStatus.UNSUPPORTED_MEDIA_TYPE, request)
                : ResponseEntity.internalServerError().body(unforeseen(fault));
    }

    /** Left to the security chain, which tells a stranger from a person without the right. */
    @ExceptionHandler
    void denied(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    ProblemDetail unforeseen(Exception fault) throws Exception {
        return failures.of(fault);
    }
}
