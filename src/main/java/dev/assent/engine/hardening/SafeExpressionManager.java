package dev.assent.engine.hardening;

import java.lang.reflect.Method;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ProcessEngineElContext;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.springframework.context.ApplicationContext;

/**
 * Evaluates expressions that can read a case but reach nothing else: no Spring bean except delegates, no method except
 * of dates, no class. An expression without a case (they come with queries, from users) sees only dates and who asks.
 */
final class SafeExpressionManager extends JuelExpressionManager {
    private static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now", "dateTime");
    private final ApplicationContext beans;
    private final ELResolver forQueries = chain();

    SafeExpressionManager(ApplicationContext beans) {
        this.beans = beans;
    }

    /** Plugins offer more functions (JSON and XML parsing); models have no use for them, attackers might. */
    @Override
    public void addFunction(String name, Method function) {
        if (FUNCTIONS.contains(name)) {
            super.addFunction(name, function);
        }
    }

    @Override
    protected ELResolver createElResolver() {
        return chain(new VariableScopeElResolver(), new VariableContextElResolver(), new DelegateBeans(beans),
                new ListELResolver(true), new MapELResolver(true), new CaseProperties());
    }

    @Override
    protected ProcessEngineElContext createElContext(VariableScope scope) {
        if (scope != null) {
            return super.createElContext(scope);
        }
        ensureInitialized();
        ProcessEngineElContext context = new ProcessEngineElContext(functionMapper, forQueries);
        context.putContext(ExpressionFactory.class, expressionFactory);
        return context;
    }

    private static ELResolver chain(ELResolver... resolvers) {
        CompositeELResolver chain = new CompositeELResolver();
        chain.add(new ForbiddenNames());
        for (ELResolver resolver : resolvers) {
            chain.add(resolver);
        }
        chain.add(new DateMethods());
        return chain;
    }
}
