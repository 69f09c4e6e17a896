package dev.assent.security;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whom the engine believes to be asking, and counts whether an expression reached a bean. */
@RestController
class Probe {
    static final AtomicInteger TOUCHED = new AtomicInteger();
    private final IdentityService identity;

    Probe(IdentityService identity) {
        this.identity = identity;
    }

    @RequestMapping({"/api/probe", "/api/files/probe", "/closed/probe"})
    String who() {
        Authentication now = identity.getCurrentAuthentication();
        return now == null ? "nobody" : now.getUserId() + " of " + now.getGroupIds();
    }

    @Bean
    static Tripwire tripwire() {
        return new Tripwire();
    }

    static class Tripwire implements JavaDelegate {
        public String touch() {
            return "touched " + TOUCHED.incrementAndGet();
        }

        @Override
        public void execute(DelegateExecution execution) {
            execution.setVariable("delegated", true);
        }
    }
}
