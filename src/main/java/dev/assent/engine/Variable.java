package dev.assent.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable, declared once with its type; everything Java knows of a model's data goes through these.
 *
 * @param name the name in models and forms
 * @param type String, Integer, Boolean, java.util.Date, Map or List; maps and lists are stored as JSON
 */
public record Variable<T>(String name, Class<T> type) {
    public static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    public static Variable<Boolean> yesNo(String name) {
        return new Variable<>(name, Boolean.class);
    }

    public static Variable<java.util.Date> instant(String name) {
        return new Variable<>(name, java.util.Date.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static Variable<Map<String, Object>> map(String name) {
        return new Variable<>(name, (Class) Map.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static Variable<List<Map<String, Object>>> rows(String name) {
        return new Variable<>(name, (Class) List.class);
    }

    /** The value; fails with the variable's name when it is missing. */
    public T of(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("Variable '" + name + "' is missing"));
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(type.cast(scope.getVariable(name)));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    public void setLocal(VariableScope scope, T value) {
        scope.setVariableLocal(name, value);
    }
}
