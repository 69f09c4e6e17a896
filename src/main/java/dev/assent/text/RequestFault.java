package dev.assent.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * What is wrong with a request, in sentences of the dictionary.
 *
 * @param properties of the problem, beside the sentence
 */
record RequestFault(String title, String sentence, List<Object> args, Map<String, Object> properties) {
    private static final String NOT_TAKEN = "The request is not taken";

    static RequestFault of(Exception fault, DataSize mostUpload) {
        if (fault instanceof HttpRequestMethodNotSupportedException method) {
            return say("{0} is not possible here; possible: {1}.", String.valueOf(method.getMethod()), list(method.getSupportedHttpMethods()));
        }
        if (fault instanceof HttpMediaTypeNotSupportedException type) {
            return say("The content type {0} is not taken here; taken: {1}.", String.valueOf(type.getContentType()), list(type.getSupportedMediaTypes()));
        }
        if (fault instanceof HttpMediaTypeNotAcceptableException type) {
            return say("The answer exists only as {0}.", list(type.getSupportedMediaTypes()));
        }
        if (fault instanceof NoResourceFoundException || fault instanceof NoHandlerFoundException) {
            return new RequestFault("Not found", "There is nothing at this address.", List.of(), Map.of());
        }
        if (fault instanceof MaxUploadSizeExceededException) {
            return say("The document is too large: at most {0} MB.", mostUpload.toMegabytes());
        }
        if (fault instanceof MultipartException) {
            return say("A form with a file is expected (multipart/form-data).");
        }
        if (fault instanceof HttpMessageNotReadableException unreadable) {
            return unreadable(unreadable.getCause());
        }
        return parameter(fault);
    }

    private static RequestFault parameter(Exception fault) {
        if (fault instanceof MissingServletRequestParameterException missing) {
            return field("\"{0}\" is missing.", missing.getParameterName());
        }
        if (fault instanceof MissingServletRequestPartException missing) {
            return field("\"{0}\" is missing.", missing.getRequestPartName());
        }
        if (fault instanceof MethodArgumentTypeMismatchException wrong) {
            return field("The value of \"{0}\" does not fit.", wrong.getName());
        }
        return fault instanceof HandlerMethodValidationException wrong ? rule(wrong.getParameterValidationResults().get(0))
                : say("The request cannot be understood.");
    }

    private static RequestFault rule(ParameterValidationResult broken) {
        return new RequestFault(NOT_TAKEN, String.valueOf(broken.getResolvableErrors().get(0).getDefaultMessage()), List.of(),
                Map.of("field", String.valueOf(broken.getMethodParameter().getParameterName())));
    }

    private static RequestFault field(String sentence, String field) {
        return new RequestFault(NOT_TAKEN, sentence, List.of(field), Map.of("field", field));
    }

    private static RequestFault unreadable(Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return new RequestFault(NOT_TAKEN, "The body has no field {0}; it has: {1}.", List.of(unknown.getPropertyName(), list(unknown.getKnownPropertyIds())),
                    Map.of("field", unknown.getPropertyName()));
        }
        if (cause instanceof JsonProcessingException broken && !(cause instanceof MismatchedInputException) && broken.getLocation() != null) {
            int line = broken.getLocation().getLineNr();
            int column = broken.getLocation().getColumnNr();
            return new RequestFault(NOT_TAKEN, "This is not JSON: line {0}, column {1}.", List.of(line, column), Map.of("line", line, "column", column));
        }
        return say("The body is missing or has not the form expected here.");
    }

    private static RequestFault say(String sentence, Object... args) {
        return new RequestFault(NOT_TAKEN, sentence, List.of(args), Map.of());
    }

    private static String list(Collection<?> values) {
        return values == null ? "" : values.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
}
