package dev.assent.engine;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.impl.interceptor.Command;

/** Reads what a command of the engine carries; the engine has no getter for it. Fails at start-up if the field is gone. */
public final class CommandField<V> {
    private final Field field;

    public CommandField(Class<?> command, String name) {
        try {
            field = command.getDeclaredField(name);
            field.setAccessible(true);
        } catch (NoSuchFieldException changed) {
            throw new IllegalStateException("This version of the engine has no " + command.getSimpleName() + "." + name
                    + ": what people submit could not be checked", changed);
        }
    }

    @SuppressWarnings("unchecked")
    public V of(Command<?> command) {
        try {
            return (V) field.get(command);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
