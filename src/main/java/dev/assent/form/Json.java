package dev.assent.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** JSON as plain Java values, and when two plain values are the same answer. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static Object plain(JsonNode node) {
        return MAPPER.convertValue(node, Object.class);
    }

    /** Same value whatever Java type carries the number: 2, 2L and 2.0 are one answer. */
    static boolean same(Object one, Object other) {
        return Objects.equals(canonical(one), canonical(other));
    }

    /** As {@link #same}, but forgives what the browser's binary arithmetic loses: 0.1 + 0.2 is 0.3. */
    static boolean close(Object one, Object other) {
        return one instanceof Number a && other instanceof Number b
                ? Math.abs(a.doubleValue() - b.doubleValue()) <= 1e-9 * Math.max(1, Math.abs(b.doubleValue()))
                : same(one, other);
    }

    static Object canonical(Object value) {
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::canonical).toList().toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(String.valueOf(key), String.valueOf(canonical(each))));
            return sorted;
        }
        return value;
    }

    /** The number, or null for infinities and what is not a number. */
    static BigDecimal number(Object value) {
        try {
            BigDecimal number = new BigDecimal(String.valueOf(value));
            // stripTrailingZeros makes 2 and 2.0 equal
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
