package dev.assent.office;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** A test of blocks by themselves with further tables, {@code src/test/resources/study}; otherwise as {@link ProcedureTest}. It is Monday morning. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MondayMorning.class)
@ActiveProfiles("demo")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:study;DB_CLOSE_DELAY=-1", "camunda.bpm.job-execution.enabled=false", "assent.models=file:src/test/resources/study"})
public @interface StudyTest {
}
