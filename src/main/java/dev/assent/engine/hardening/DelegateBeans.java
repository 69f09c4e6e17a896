package dev.assent.engine.hardening;

import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.springframework.context.ApplicationContext;

/** Shows models the Spring beans made for them, delegates and listeners, and no other bean. */
final class DelegateBeans extends ReadOnlyResolver {
    private final ApplicationContext beans;

    DelegateBeans(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name) || !beans.containsBean(name)) {
            return null;
        }
        // the type is asked first, so that a foreign bean is not even created
        if (Stream.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class)
                .noneMatch(kind -> beans.isTypeMatch(name, kind))) {
            return null;
        }
        context.setPropertyResolved(true);
        return beans.getBean(name);
    }
}
