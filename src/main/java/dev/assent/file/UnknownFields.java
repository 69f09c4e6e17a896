package dev.assent.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Fields of a body that no record has: misspelt, or meant for another version. What is ignored in silence is missed years later. */
final class UnknownFields {
    private UnknownFields() {
    }

    /** Every one, by its place. */
    static List<Fault> of(JsonNode body, Class<?> type) {
        List<Fault> faults = new ArrayList<>();
        walk("", body, type, faults);
        return faults;
    }

    private static void walk(String at, JsonNode node, Type type, List<Fault> faults) {
        if (type instanceof ParameterizedType list && node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(at + "[" + i + "]", node.get(i), list.getActualTypeArguments()[0], faults);
            }
        } else if (type instanceof Class<?> record && record.isRecord() && node.isObject()) {
            Map<String, RecordComponent> known = Arrays.stream(record.getRecordComponents()).collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
            node.fields().forEachRemaining(field -> {
                String place = at.isEmpty() ? field.getKey() : at + "." + field.getKey();
                if (known.containsKey(field.getKey())) {
                    walk(place, field.getValue(), known.get(field.getKey()).getGenericType(), faults);
                } else {
                    faults.add(Fault.at(place, "There is no such field here; there are: {0}.", known.keySet().stream().sorted().collect(Collectors.joining(", "))));
                }
            });
        }
    }
}
