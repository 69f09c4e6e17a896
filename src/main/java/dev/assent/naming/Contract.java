package dev.assent.naming;

import dev.assent.engine.Variable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import org.springframework.util.ClassUtils;

/** The class that is called like a process and says all that Java knows of it. */
final class Contract {
    private Contract() {
    }

    /** The variables it declares; none if there is no such class. */
    static Set<String> variables(String className) {
        Set<String> names = new HashSet<>();
        try {
            for (Field field : ClassUtils.forName(className, Contract.class.getClassLoader()).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Variable.class) {
                    field.setAccessible(true);
                    names.add(((Variable<?>) field.get(null)).name());
                }
            }
        } catch (ClassNotFoundException | IllegalAccessException | LinkageError none) {
            return names;
        }
        return names;
    }
}
