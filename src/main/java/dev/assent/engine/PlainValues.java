package dev.assent.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Process variables as text, numbers, booleans, dates, lists and maps, without creating objects of foreign classes. */
public final class PlainValues {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Stands for what no form can ask: files, bytes, objects of other classes. It equals nothing. */
    private enum Opaque { VALUE }

    private PlainValues() {}

    public static Map<String, Object> of(Map<String, ?> variables) {
        VariableMap typed = variables instanceof VariableMap known ? known : Variables.fromMap(new LinkedHashMap<>(variables));
        Map<String, Object> plain = new LinkedHashMap<>();
        typed.keySet().forEach(name -> plain.put(name, value(typed.getValueTyped(name))));
        return plain;
    }

    private static Object value(TypedValue typed) {
        if (typed == null) {
            return null;
        }
        if (typed instanceof ObjectValue object && object.getObjectTypeName() != null
                && !object.getObjectTypeName().startsWith("java.util.")) {
            return Opaque.VALUE;
        }
        if (typed instanceof SerializableValue serialized && serialized.getValueSerialized() != null) {
            String format = String.valueOf(serialized.getSerializationDataFormat());
            return format.contains("json") ? parsed(serialized.getValueSerialized()) : Opaque.VALUE;
        }
        return raw(typed.getValue());
    }

    public static Object raw(Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean
                || value instanceof Date) {
            return value;
        }
        if (value instanceof List || value instanceof Map) {
            return JSON.convertValue(value, Object.class);
        }
        // a JSON value of the engine's JSON plugin writes itself as JSON
        return value.getClass().getName().startsWith("org.camunda.spin") ? parsed(value.toString()) : Opaque.VALUE;
    }

    private static Object parsed(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException unreadable) {
            return Opaque.VALUE;
        }
    }
}
