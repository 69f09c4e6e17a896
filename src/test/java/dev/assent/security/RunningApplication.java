package dev.assent.security;

import dev.assent.LicensingApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test that attacks the whole application over HTTP; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {LicensingApplication.class, Caller.class, Probe.class}, webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:attacks;DB_CLOSE_DELAY=-1",
                "assent.admin.password=" + Caller.PASSWORD})
@interface RunningApplication {
}
