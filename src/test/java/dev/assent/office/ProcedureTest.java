package dev.assent.office;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** A test of a procedure: the whole application with the people of the demo, H2 in memory, one context for all. It is Monday morning. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({MondayMorning.class, RecordIntact.class})
@ActiveProfiles("demo")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:procedures;DB_CLOSE_DELAY=-1", "camunda.bpm.job-execution.enabled=false"})
public @interface ProcedureTest {
}
