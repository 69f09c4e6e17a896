package dev.assent.designer;

import dev.assent.office.Office;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The fictional States whose procedures are only folders outside, {@code src/test/resources/national/tamira} and {@code examples/halmora}. */
public final class Tamira {
    public static final String MODELS = "assent.models=file:src/test/resources/national/tamira, file:examples/halmora";
    private static final Map<String, List<String>> PEOPLE = Map.of("hind", List.of("portCouncil", "portCouncilHead"),
            "hamad", List.of("portCouncil"), "ghada", List.of("coastGuard"), "tariq", List.of("tradeMinistry"),
            "aziz", List.of("armedForces"), "amir", List.of("armedForcesHead"), "rania", List.of("royalCourt"));

    private Tamira() {
    }

    /** A test in virtual time in which the folder is installed; all share one application. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @ActiveProfiles("demo")
    @SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:national;DB_CLOSE_DELAY=-1", "camunda.bpm.job-execution.enabled=false", MODELS})
    public @interface Installed {
    }

    /** Makes its people, with the password of the demo. */
    public static void arrives(IdentityService identity) {
        arrive(identity, PEOPLE);
    }

    public static void arrive(IdentityService identity, Map<String, List<String>> people) {
        people.forEach((id, groups) -> {
            User known = identity.createUserQuery().userId(id).singleResult();
            // a story of the same application may have made the person, who never logs in there
            if (known == null || known.getPassword() == null) {
                User person = known == null ? identity.newUser(id) : known;
                person.setFirstName(Character.toUpperCase(id.charAt(0)) + id.substring(1));
                person.setLastName("Tamiri");
                person.setPassword("Veldora-2026");
                identity.saveUser(person);
            }
            groups.stream().filter(group -> identity.createGroupQuery().groupId(group).groupMember(id).count() == 0)
                    .forEach(group -> identity.createMembership(id, group));
        });
    }

    public static String application() {
        return Office.sample("G02").replace("LeadAuthority", "PortCouncil").replace("\"VD\"", "\"QT\"").replace("\"XB\"", "\"QU\"")
                .replace("\"XC\"", "\"AE\"");
    }
}
