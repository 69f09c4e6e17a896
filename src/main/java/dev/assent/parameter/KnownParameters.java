package dev.assent.parameter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/** Compares the parameters of a request, in its address or its form, with those its address has: a typing error must not answer another question. */
@Component
class KnownParameters implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            List<String> known = Arrays.stream(method.getMethodParameters()).flatMap(KnownParameters::names).sorted().toList();
            List<String> unknown = said(request).filter(name -> !known.contains(name)).distinct().sorted().toList();
            if (!unknown.isEmpty()) {
                throw new UnknownParameters(unknown, known);
            }
        }
        return true;
    }

    private static Stream<String> said(HttpServletRequest request) {
        Stream<String> files = request instanceof MultipartRequest form ? form.getFileMap().keySet().stream() : Stream.empty();
        return Stream.concat(request.getParameterMap().keySet().stream(), files);
    }

    private static Stream<String> names(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked != null) {
            // compiled with -parameters
            return Stream.of(asked.name().isEmpty() ? parameter.getParameter().getName() : asked.name());
        }
        // many parameters of one address stand in a record
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                ? Arrays.stream(parameter.getParameterType().getRecordComponents()).map(RecordComponent::getName) : Stream.empty();
    }
}
