package dev.assent.demo;

import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints where to go and as whom. */
@Component
@Profile("demo")
class StartUpReport {
    private final DemoPeople people;
    private final ServletWebServerApplicationContext web;

    StartUpReport(DemoPeople people, ServletWebServerApplicationContext web) {
        this.people = people;
        this.web = web;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void print() {
        if (web.getWebServer().getPort() < 0) {
            // a command runs, no server
            return;
        }
        String at = "http://localhost:" + web.getWebServer().getPort();
        String who = people.settings().people().stream()
                .map(person -> "    %-8s %s".formatted(person.id(), String.join(", ", person.groups()))).collect(Collectors.joining("\n"));
        System.out.println("""

                Assent is ready (demo of the fictional State Veldora; do not use it for real files).
                  Tasklist  %1$s/camunda/app/tasklist/
                  Cockpit   %1$s/camunda/app/cockpit/
                  Admin     %1$s/camunda/app/admin/
                  API       %1$s/api/openapi
                  People, all with the password %2$s :
                %3$s
                """.formatted(at, people.settings().password(), who));
    }
}
