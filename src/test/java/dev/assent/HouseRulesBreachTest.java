package dev.assent;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the house can fail: each is shown a class that breaks it. */
class HouseRulesBreachTest {
    static class ReadsTheDate {
        Object today = java.time.LocalDate.now();
    }

    static class ReadsTheMilliseconds {
        Object now = System.currentTimeMillis();
    }

    static class MakesADate {
        Object now = new java.util.Date();
    }

    static class MakesAClock {
        Object clock = java.time.Clock.systemUTC();
    }

    static class ReadsTheClockItIsGiven {
        Object today(java.time.Clock clock) {
            return java.time.LocalDate.now(clock);
        }
    }

    static class KnowsTheEngine {
        org.camunda.bpm.engine.TaskService tasks;
    }

    static class HelpsAStep {
        Object opinion(org.camunda.bpm.engine.delegate.VariableScope scope) {
            return scope.getVariable("opinion");
        }
    }

    public static class OffersAnExecution {
        public org.camunda.bpm.engine.delegate.DelegateExecution execution;
    }

    static class IsAStep implements org.camunda.bpm.engine.delegate.JavaDelegate {
        @Override
        public void execute(org.camunda.bpm.engine.delegate.DelegateExecution execution) {
            execution.getVariables();
        }
    }

    static class HasAField {
        @Autowired
        Object injected;
    }

    static class Prints {
        void print() {
            System.out.println();
        }
    }

    static class LogsByItself {
        java.util.logging.Logger log;
    }

    @ParameterizedTest
    @MethodSource
    void aBreachIsFound(ArchRule rule, Class<?> culprit) {
        assertThat(breaks(rule, culprit)).isTrue();
    }

    static Stream<Arguments> aBreachIsFound() {
        return Stream.of(
                Arguments.of(HouseRulesTest.NOBODY_READS_THE_WALL_CLOCK, ReadsTheDate.class),
                Arguments.of(HouseRulesTest.NOBODY_READS_THE_WALL_CLOCK, ReadsTheMilliseconds.class),
                Arguments.of(HouseRulesTest.NOBODY_READS_THE_WALL_CLOCK, MakesADate.class),
                Arguments.of(HouseRulesTest.NOBODY_READS_THE_WALL_CLOCK, MakesAClock.class),
                Arguments.of(HouseRulesTest.NO_FIELD_INJECTION, HasAField.class),
                Arguments.of(HouseRulesTest.NOBODY_PRINTS, Prints.class),
                Arguments.of(HouseRulesTest.NO_OTHER_LOGGING, LogsByItself.class),
                Arguments.of(HouseRulesTest.ONLY_THE_OUTER_SHELLS_AND_STEPS_KNOW_CAMUNDA, KnowsTheEngine.class),
                Arguments.of(HouseRulesTest.ONLY_HELPERS_OF_STEPS_ARE_HANDED_AN_EXECUTION, OffersAnExecution.class));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsAllowedPasses(ArchRule rule, Class<?> innocent) {
        assertThat(breaks(rule, innocent)).isFalse();
    }

    static Stream<Arguments> whatIsAllowedPasses() {
        return Stream.of(
                Arguments.of(HouseRulesTest.NOBODY_READS_THE_WALL_CLOCK, ReadsTheClockItIsGiven.class),
                Arguments.of(HouseRulesTest.ONLY_THE_OUTER_SHELLS_AND_STEPS_KNOW_CAMUNDA, IsAStep.class),
                Arguments.of(HouseRulesTest.ONLY_THE_OUTER_SHELLS_AND_STEPS_KNOW_CAMUNDA, HelpsAStep.class));
    }

    private static boolean breaks(ArchRule rule, Class<?> type) {
        return rule.allowEmptyShould(true).evaluate(new ClassFileImporter().importClasses(type)).hasViolation();
    }
}
