package dev.assent.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses expressions in queries for tasks and in stored filters, however deep (CVE-2026-109432). Only those remain that say
 * "me", "my groups" and "now", which Tasklist's filters need.
 */
class QueryExpressionFilter extends OncePerRequestFilter {
    private static final int MOST_BYTES = 1_000_000;
    private static final Pattern QUERIES = Pattern.compile("/(engine-rest|camunda/api)/(.*/)?(task(/[^/]+)?|filter(/.*)?)/?");
    private static final Pattern HARMLESS = Pattern.compile("\\$\\{\\s*(currentUser|currentUserGroups|now)\\(\\)\\s*}");
    private final ObjectReader json;
    private final Problems problems;

    QueryExpressionFilter(ObjectMapper json, Problems problems) {
        // of two equal keys we would look at one and the engine perhaps at the other
        this.json = json.reader(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        return !QUERIES.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            problems.answer(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "Request refused",
                    "The request is larger than a query may be.");
            return;
        }
        Optional<String> refused;
        try {
            refused = inParameters(request);
            refused = refused.isPresent() || body.length == 0 ? refused : inBody(json.readTree(body));
        } catch (JsonProcessingException unreadable) {
            problems.answer(request, response, HttpStatus.BAD_REQUEST, "Request refused",
                    "The body of the request is not valid JSON.");
            return;
        }
        if (refused.isPresent()) {
            problems.answer(request, response, HttpStatus.BAD_REQUEST, "Request refused",
                    "The expression in \"{0}\" is not allowed in a query.", refused.get());
            return;
        }
        chain.doFilter(new RereadRequest(request, body), response);
    }

    private static Optional<String> inParameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream().filter(parameter -> isExpression(parameter.getKey()))
                .filter(parameter -> !allHarmless(parameter.getValue())).map(Map.Entry::getKey).findFirst();
    }

    private static boolean allHarmless(String[] values) {
        for (String value : values) {
            if (!HARMLESS.matcher(value).matches()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> inBody(JsonNode node) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode value = field.getValue();
            if (isExpression(field.getKey()) && !value.isNull()
                    && !(value.isTextual() && HARMLESS.matcher(value.textValue()).matches())) {
                return Optional.of(field.getKey());
            }
        }
        for (JsonNode child : node) {
            Optional<String> deeper = inBody(child);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    private static boolean isExpression(String name) {
        return name.toLowerCase().endsWith("expression");
    }
}
