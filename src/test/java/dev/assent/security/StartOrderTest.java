package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.ProcedureTest;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ReflectionUtils;

/** Whoever logs in as soon as something answers is let in. */
@ProcedureTest
class StartOrderTest {
    @Autowired
    ApplicationContext application;

    @Test
    @DisplayName("Agencies, their heads and the people of the demo are there before anything is answered on the port: nothing of them is made when the server stands")
    void furnishedFirst() {
        int opens = application.getBean("webServerStartStop", SmartLifecycle.class).getPhase();
        Map<String, Integer> furnish = application.getBeansOfType(SmartLifecycle.class).values().stream()
                .filter(bean -> bean.getClass().getName().matches("dev\\.assent\\.(security|demo)\\..*"))
                .collect(Collectors.toMap(bean -> bean.getClass().getSimpleName(), SmartLifecycle::getPhase));
        assertThat(furnish).containsKeys("AgencyGroups", "DemoPeople").allSatisfy((bean, phase) -> assertThat(phase).as(bean).isLessThan(opens));
        assertThat(furnish.get("DemoPeople")).as("agencies find their heads").isLessThan(furnish.get("AgencyGroups"));
        // what listens to the end of the start comes too late
        assertThat(Arrays.stream(application.getBeanDefinitionNames()).map(application::getType).filter(type -> type != null && type.getName().startsWith("dev.assent.security."))
                .filter(type -> ApplicationListener.class.isAssignableFrom(type) || listens(type))).isEmpty();
    }

    private static boolean listens(Class<?> type) {
        return Arrays.stream(ReflectionUtils.getAllDeclaredMethods(type)).anyMatch(method -> AnnotatedElementUtils.hasAnnotation(method, EventListener.class));
    }
}
