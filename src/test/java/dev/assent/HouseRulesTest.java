package dev.assent;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The law of the house, as far as it concerns classes; its files are judged by {@link SourceRulesTest}. */
@AnalyzeClasses(packages = "dev.assent", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final Set<String> CLOCKS = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalTime",
            "java.time.LocalDateTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.Year",
            "java.time.YearMonth");

    /** From the ground up: nobody knows a room of a higher floor. What is not named here lives above all of it. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("calendar", "edge", "embedded", "folder", "form", "node", "parameter", "sheet", "text"),
            Set.of("engine", "engine.feel", "engine.known", "engine.value"),
            Set.of("engine.duty", "engine.form", "engine.model", "engine.retention", "engine.step"),
            Set.of("engine.hardening", "engine.submission", "engine.trial"),
            Set.of("engine.configuration", "engine.way"),
            Set.of("setup"),
            Set.of("code", "register", "table"),
            Set.of("notification"),
            Set.of("holiday"),
            Set.of("file"),
            Set.of("applicant", "clock"),
            Set.of("intake"),
            Set.of("consultation"),
            Set.of("committee"));

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES = slices().matching("dev.assent.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES = slices().matching("dev.assent.(**)").should().beFreeOfCycles();

    @ArchTest
    static void noArrowPointsUpward(JavaClasses house) {
        Set<String> known = new HashSet<>(Set.of("dev.assent"));
        for (Set<String> floor : FLOORS) {
            floor.forEach(room -> known.add("dev.assent." + room));
            String[] below = known.toArray(String[]::new);
            noClasses().that().resideInAnyPackage(below).should()
                    .dependOnClassesThat(resideInAPackage("dev.assent..").and(not(resideInAnyPackage(below)))).check(house);
        }
    }

    @ArchTest
    static final ArchRule ONLY_THE_OUTER_SHELLS_AND_STEPS_KNOW_CAMUNDA = noClasses()
            .that(describe("are neither in an outer shell nor a step of a process", HouseRulesTest::mustNotKnowTheEngine))
            .should().dependOnClassesThat(describe("belong to the engine and are not handed to a step",
                    HouseRulesTest::belongsToTheEngine));

    @ArchTest
    static final ArchRule ONLY_HELPERS_OF_STEPS_ARE_HANDED_AN_EXECUTION = noClasses()
            .that(describe("are public and no step", type -> mustNotKnowTheEngine(type)
                    && type.getModifiers().contains(JavaModifier.PUBLIC)))
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule TEXTS_KNOW_NO_ENGINE = noClasses().that().resideInAnyPackage("dev.assent.text..",
            "dev.assent.calendar..").should().dependOnClassesThat().resideInAPackage("org.camunda..").allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_CALENDAR_IS_PURE = noClasses().that().resideInAPackage("dev.assent.calendar..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "java.sql..");

    @ArchTest
    static final ArchRule NOBODY_READS_THE_WALL_CLOCK = noClasses()
            // compares it with the database's; nothing is dated by it
            .that().doNotHaveFullyQualifiedName("dev.assent.node.MachineTime").should()
            .callMethodWhere(describe("read the wall clock", HouseRulesTest::readsTheWallClock))
            .orShould().callConstructor(Date.class);

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule NO_OTHER_LOGGING = noClasses()
            .should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    /** A first password is shown once on the console, and must not reach a log file. */
    @ArchTest
    static final ArchRule NOBODY_PRINTS = noClasses().that().haveSimpleNameNotStartingWith("StartUp")
            .and().doNotHaveSimpleName("FirstAdministrator")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule NO_PERSISTENCE_FRAMEWORK_AND_NO_LOMBOK = noClasses().should()
            .dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "lombok..");

    @ArchTest
    static final ArchRule NOBODY_NAMES_A_CLASS_IMPL = noClasses().should().haveSimpleNameEndingWith("Impl");

    private static boolean mustNotKnowTheEngine(JavaClass type) {
        DescribedPredicate<JavaClass> shell = resideInAPackage("dev.assent.engine..")
                .or(resideInAPackage("dev.assent.security..")).or(resideInAPackage("dev.assent.reporting..")).or(resideInAPackage("dev.assent.demo..")).or(resideInAPackage("dev.assent.edge..")).or(resideInAPackage("dev.assent.guard.."))
                .or(resideInAPackage("dev.assent.simulation..")).or(resideInAPackage("dev.assent.halt..")).or(resideInAPackage("dev.assent.node.."));
        return !shell.test(type) && !isStep(type) && !isContract(type)
                && type.getEnclosingClass().map(HouseRulesTest::mustNotKnowTheEngine).orElse(true);
    }

    /** What a step is handed it may hand on to a helper of its package; everything else goes through the engine package. */
    private static boolean belongsToTheEngine(JavaClass type) {
        return type.getPackageName().startsWith("org.camunda.")
                && !type.getPackageName().equals("org.camunda.bpm.engine.delegate")
                && !type.getSimpleName().equals("IdentityLink");
    }

    private static boolean isStep(JavaClass type) {
        return type.isAssignableTo(JavaDelegate.class) || type.isAssignableTo(TaskListener.class)
                || type.isAssignableTo(ExecutionListener.class);
    }

    /** A contract is called like its process and is all that Java says of it. */
    private static boolean isContract(JavaClass type) {
        return SourceRulesTest.files("processes").anyMatch(
                file -> file.getFileName().toString().equals(type.getSimpleName() + ".bpmn"));
    }

    private static boolean readsTheWallClock(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        boolean withClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return CLOCKS.contains(owner) && target.getName().equals("now") && !withClock
                || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis")
                || owner.matches("java\\.time\\.(Clock|InstantSource)") && target.getName().matches("system.*|tick.*")
                || owner.equals("java.util.Calendar") && target.getName().equals("getInstance");
    }
}
