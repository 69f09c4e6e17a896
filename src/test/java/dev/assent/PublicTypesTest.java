package dev.assent;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** A type is public only if somebody outside its package needs it; a test counts as somebody. */
@AnalyzeClasses(packages = "dev.assent")
class PublicTypesTest {
    @ArchTest
    static final ArchRule PUBLIC_TYPES_ARE_NEEDED_OUTSIDE = classes().that().arePublic().and().areTopLevelClasses()
            .and().resideInAnyPackage("dev.assent.*..").and().haveSimpleNameNotEndingWith("Test")
            .and().areNotAnnotatedWith("org.springframework.context.annotation.Configuration")
            // made by the webapps or the database, which see only public types
            .and().areNotAnnotatedWith("jakarta.ws.rs.Path").and(describe("are no plugin", PublicTypesTest::isNoPlugin))
            .should(new ArchCondition<>("be needed outside their package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!usedOutside(type) && !isPartOfAnApi(type)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " is public, but only its own package uses it"));
                    }
                }
            });

    private static boolean isNoPlugin(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                .noneMatch(base -> base.getName().matches("org\\.(camunda\\.bpm\\.(cockpit|tasklist|webapp)|h2)\\..*"));
    }

    private static boolean usedOutside(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass)
                .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
    }

    /** It is taken or returned by a public method of another public type, which somebody outside uses. */
    private static boolean isPartOfAnApi(JavaClass type) {
        return type.getPackage().getClasses().stream().filter(other -> !other.equals(type))
                .filter(other -> other.getModifiers().contains(JavaModifier.PUBLIC) && usedOutside(other))
                .flatMap(other -> other.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .anyMatch(unit -> mentions(unit, type));
    }

    private static boolean mentions(JavaCodeUnit unit, JavaClass type) {
        return unit.getReturnType().getAllInvolvedRawTypes().contains(type)
                || unit.getParameterTypes().stream().anyMatch(each -> each.getAllInvolvedRawTypes().contains(type))
                || unit.getExceptionTypes().contains(type)
                || unit.getConstructorCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().equals(type)
                        && type.isAssignableTo(Throwable.class));
    }
}
