package dev.assent.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** The models in a running application: packaged ones, and an external folder that adds and overrides. */
@ExtendWith(OutputCaptureExtension.class)
class ModelsTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String WITH_STEP = SampleModels.process("SampleA",
            "<bpmn:serviceTask id='Task_Known' camunda:delegateExpression='${known}'/>");

    @TempDir
    Path folder;
    private final String database = "jdbc:h2:mem:" + java.util.UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @BeforeEach
    void folderWithOneModel() throws IOException {
        Files.createDirectories(folder.resolve("processes"));
        save("SampleA.bpmn", WITH_STEP);
    }

    @Test
    void aRestartWithTheSameModelsMakesNoNewVersionAndIsToldToListeners() {
        List<ModelsDeployed> told = new ArrayList<>();
        for (int start = 0; start < 2; start++) {
            try (ConfigurableApplicationContext application = start(false)) {
                assertThat(versionOf("SampleA", application)).isEqualTo(1);
                assertThat(versionOf("SampleP", application)).isEqualTo(1);
                assertThat(application.getBean(RepositoryService.class).createProcessDefinitionQuery().count())
                        .as("the external SampleA.bpmn replaces the packaged one").isEqualTo(2);
                told.addAll(application.getBean(Application.class).told);
            }
        }
        assertThat(told).extracting(ModelsDeployed::deploymentId).hasSize(2).containsOnly(told.get(0).deploymentId());
    }

    @Test
    void whatADesignerDeployedOutlivesRestartsUntilTheFolderChangesThatModelOrTheOperatorPutsItAside() throws IOException {
        String designers = WITH_STEP.replace("Task_Known", "Task_Designer");
        try (ConfigurableApplicationContext application = start(false)) {
            deploys(designers, application);
            assertThat(application.getBean(Application.class).told).hasSize(2);
        }
        save("SampleC.bpmn", SampleModels.process("SampleC", ""));
        try (ConfigurableApplicationContext application = start(false)) {
            assertThat(newest("SampleA", application)).as("the folder has a new model, not this one").contains("Task_Designer");
            assertThat(versionOf("SampleC", application)).isEqualTo(1);
        }
        try (ConfigurableApplicationContext application = start(false)) {
            assertThat(versionOf("SampleA", application)).as("an unchanged restart").isEqualTo(3);
        }
        save("SampleA.bpmn", WITH_STEP.replace("Task_Known", "Task_Folder"));
        try (ConfigurableApplicationContext application = start(false)) {
            assertThat(newest("SampleA", application)).contains("Task_Folder");
        }
    }

    @Test
    void anOperatorCanPutAsideWhatDesignersDeployed() {
        try (ConfigurableApplicationContext application = start(false)) {
            deploys(WITH_STEP.replace("Task_Known", "Task_Designer"), application);
        }
        try (ConfigurableApplicationContext application = start(false, "--assent.models-reset=true")) {
            assertThat(newest("SampleA", application)).contains("Task_Known");
        }
    }

    /** As a designer does, who may. */
    private static void deploys(String model, ConfigurableApplicationContext application) {
        ProcessEngine engine = application.getBean(ProcessEngine.class);
        Authorization may = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        may.setUserId("deniz");
        may.setResource(Resources.DEPLOYMENT);
        may.setResourceId(Authorization.ANY);
        may.addPermission(Permissions.CREATE);
        engine.getAuthorizationService().saveAuthorization(may);
        engine.getIdentityService().setAuthenticatedUserId("deniz");
        engine.getRepositoryService().createDeployment().name("mine").addString("A.bpmn", model).deploy();
        engine.getIdentityService().clearAuthentication();
    }

    private static String newest(String process, ConfigurableApplicationContext application) {
        RepositoryService repository = application.getBean(RepositoryService.class);
        String id = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult().getId();
        try {
            return new String(repository.getProcessModel(id).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void aBrokenModelStopsTheStartWithItsSentence(CapturedOutput output) throws IOException {
        save("SampleA.bpmn", WITH_STEP.replace("known", "unknown"));
        assertThatThrownBy(() -> start(false)).isInstanceOf(ModelRefused.class);
        assertThat(output).contains("APPLICATION FAILED TO START",
                "processes/SampleA.bpmn, Task_Known, line 6: the step \"unknown\" does not exist",
                "السطر 6: الخطوة «unknown» غير موجودة في التطبيق");
    }

    @Test
    void aMissingFolderStopsTheStartWithItsName(CapturedOutput output) throws IOException {
        Files.delete(folder.resolve("processes/SampleA.bpmn"));
        Files.delete(folder.resolve("processes"));
        Files.delete(folder);
        assertThatThrownBy(() -> start(false)).isInstanceOf(ModelRefused.class);
        assertThat(output).contains(folder + ": the folder of models does not exist");
        Files.createDirectories(folder);
    }

    @Test
    void aListenerThatThrowsRefusesTheModels() {
        assertThatThrownBy(() -> start(false, "--refuse=true")).hasMessage("refused by a listener");
        try (ConfigurableApplicationContext application = start(false)) {
            assertThat(versionOf("SampleA", application)).isEqualTo(1);
            assertThat(application.getBean(RepositoryService.class).createDeploymentQuery().count()).isEqualTo(1);
        }
    }

    @Test
    void aSavedModelIsDeployedAndABrokenOneRefusedWhileTheOldRunsOn(CapturedOutput output) throws IOException {
        try (ConfigurableApplicationContext application = start(true)) {
            save("SampleA.bpmn", WITH_STEP.replace("Task_Known", "Task_Renamed"));
            await().atMost(SOON).untilAsserted(() -> assertThat(versionOf("SampleA", application)).isEqualTo(2));
            assertThat(application.getBean(Application.class).told).hasSize(2);

            save("SampleA.bpmn", WITH_STEP.replace("</bpmn:process>", ""));
            await().atMost(SOON).until(() -> output.getOut().contains(
                    "Not deployed, the previous models run on. processes/SampleA.bpmn, line"));
            assertThat(versionOf("SampleA", application)).isEqualTo(2);

            save("SampleB.bpmn", SampleModels.process("SampleB", ""));
            save("SampleA.bpmn", WITH_STEP);
            await().atMost(SOON).untilAsserted(() -> assertThat(versionOf("SampleA", application)).isEqualTo(3));
            assertThat(versionOf("SampleB", application)).isEqualTo(1);
        }
    }

    private void save(String name, String model) throws IOException {
        Files.writeString(folder.resolve("processes").resolve(name), model);
    }

    private int versionOf(String process, ConfigurableApplicationContext application) {
        return application.getBean(RepositoryService.class).createProcessDefinitionQuery()
                .processDefinitionKey(process).latestVersion().singleResult().getVersion();
    }

    private ConfigurableApplicationContext start(boolean watch, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        Map.of("spring.datasource.url", database, "assent.models", folder.toUri().toString(),
                        "assent.models-watch", watch, "camunda.bpm.job-execution.enabled", false,
                        "spring.main.banner-mode", "off")
                .forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    /** The least an application needs for models: a database, an engine, one step, two packaged models. */
    @Configuration(proxyBeanMethods = false)
    @Import(ModelConfiguration.class)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
        CamundaBpmAutoConfiguration.class})
    static class Application {
        private final List<ModelsDeployed> told = new ArrayList<>();

        @org.springframework.beans.factory.annotation.Value("${refuse:false}")
        boolean refuse;

        @Bean
        ModelSet packaged() {
            return SampleModels.set("processes/SampleP.bpmn", SampleModels.process("SampleP", ""),
                    "processes/SampleA.bpmn", SampleModels.process("PackagedA", ""));
        }

        @Bean
        JavaDelegate known() {
            return execution -> { };
        }

        @EventListener
        void modelsDeployed(ModelsDeployed event) {
            if (refuse) {
                throw new IllegalStateException("refused by a listener");
            }
            told.add(event);
        }
    }
}
