package dev.assent.engine.hardening;

import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.joda.time.DateTime;

/** Allows arithmetic on {@code dateTime()} and no other method call. */
final class DateMethods extends ReadOnlyResolver {
    private static final String ALLOWED = "(plus|minus|with)[A-Z][A-Za-z]*|toDate|getMillis|isAfter|isBefore|toString";
    private final BeanELResolver methods = new BeanELResolver(true);

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        return base instanceof DateTime && String.valueOf(method).matches(ALLOWED)
                ? methods.invoke(context, base, method, types, arguments) : null;
    }
}
