package dev.assent.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.setup.InstalledSetups;
import dev.assent.setup.SetupModels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class TableChecksTest {
    private static final ModelSet MODELS = ModelSet.fromFolder(Path.of(""));

    /** Every check that the application has. */
    private static TableChecks checks() {
        var found = new ClassPathScanningCandidateComponentProvider(false);
        found.addIncludeFilter(new AssignableTypeFilter(TableCheck.class));
        List<TableCheck> checks = found.findCandidateComponents("dev.assent").stream()
                .map(bean -> (TableCheck) BeanUtils.instantiateClass(ClassUtils.resolveClassName(bean.getBeanClassName(), null))).toList();
        assertThat(checks).hasSizeGreaterThanOrEqualTo(6);
        return new TableChecks(InstalledSetups.shipped(), checks);
    }

    @Test
    @DisplayName("The tables of the six shipped setups have no fault")
    void shipped() {
        assertThat(InstalledSetups.shipped().all()).hasSize(6);
        assertThat(checks().problems(MODELS)).isEmpty();
    }

    @Test
    @DisplayName("Every shipped setup hands a table of verifications to a block, so that a document needs only a row to be verified")
    void verified() {
        assertThat(InstalledSetups.shipped().all()).allSatisfy(setup -> assertThat(SetupTables.of(SetupModels.of(setup, MODELS), List.of())
                .handed("verificationTable")).extracting(SetupTables.Handed::table).containsOnly(setup.setup() + "Verification"));
    }

    @Test
    @DisplayName("Models with a faulty table are refused, and what is wrong with a common table is said once for all setups")
    void refused() {
        SortedMap<String, byte[]> models = new TreeMap<>(MODELS.resources());
        String file = "processes/rules/Extensions.dmn";
        String table = new String(models.get(file), StandardCharsets.UTF_8);
        models.put(file, table.replaceFirst("<text>10</text>", "<text>ten</text>").replaceFirst("<text>14</text>", "<text>-14</text>").getBytes(StandardCharsets.UTF_8));
        assertThat(checks().problems(new ModelSet(models))).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .matches("processes/rules/Extensions.dmn, Extensions, line \\d+: row 2, column maximum: \"-14\" is no whole number from 0 on\\."));
    }

    @Test
    @DisplayName("Tables that no check of their own knows name units and whole numbers, too, and each fault is said once")
    void limitsOfAnyTable() {
        SortedMap<String, byte[]> models = new TreeMap<>(MODELS.resources());
        for (String file : List.of("processes/rules/AdHocDefaults.dmn", "processes/rules/ExpertTerms.dmn")) {
            String table = new String(models.get(file), StandardCharsets.UTF_8);
            assertThat(table).contains("\"WORKING_DAYS\"");
            models.put(file, table.replaceFirst("\"WORKING_DAYS\"", "\"WORKDAYS\"").getBytes(StandardCharsets.UTF_8));
        }
        String consultees = "processes/setups/lead-authority/LeadAuthorityConsultees.dmn";
        models.put(consultees, new String(models.get(consultees), StandardCharsets.UTF_8).replaceFirst("<text>1</text>", "<text>2.5</text>").getBytes(StandardCharsets.UTF_8));
        assertThat(checks().problems(new ModelSet(models))).extracting(ModelProblem::sentence).hasSize(3)
                .anyMatch(sentence -> sentence.matches("processes/rules/AdHocDefaults.dmn, AdHocDefaults, line \\d+: row \\d+, column unit: \"WORKDAYS\" is none of .*"))
                .anyMatch(sentence -> sentence.startsWith("processes/rules/ExpertTerms.dmn"))
                .anyMatch(sentence -> sentence.endsWith("\"2.5\" is no whole number from 1 on."));
    }
}
