package dev.assent.engine.hardening;

import java.util.Set;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/** Stops an expression at the names through which any Java code can be reached. */
final class ForbiddenNames extends ReadOnlyResolver {
    private static final Set<String> NAMES = Set.of("class", "getClass", "classLoader", "getClassLoader",
            "declaringClass", "module", "forName", "newInstance", "invoke");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return refuse(property);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        return refuse(method);
    }

    private static Object refuse(Object name) {
        if (NAMES.contains(String.valueOf(name))) {
            throw new ELException("The name '" + name + "' is not allowed in an expression");
        }
        return null;
    }
}
