package dev.assent.office;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Camunda's REST API and webapps find the engine by name in a registry of the whole JVM. Several cached contexts live there at
 * once in tests; before each test the name stands for the engine of its own context again.
 */
class OwnEngine implements TestExecutionListener {
    @Override
    public void beforeTestExecution(TestContext test) {
        register(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        register(test);
    }

    private static void register(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(ProcessEngine.class).ifAvailable(ProcessEngines::registerProcessEngine);
        }
    }
}
