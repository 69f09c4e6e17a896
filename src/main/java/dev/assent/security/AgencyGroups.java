package dev.assent.security;

import dev.assent.engine.submission.Attempts;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetups;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes agencies groups, and heads and substitutes members of their agency's group of heads, as the setups say. */
@Component
class AgencyGroups implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(AgencyGroups.class);

    private final NationalSetups setups;
    private final IdentityService identity;
    private final BaseAuthorizations authorizations;
    private final Attempts attempts;
    private boolean made;

    AgencyGroups(NationalSetups setups, IdentityService identity, BaseAuthorizations authorizations, Attempts attempts) {
        this.setups = setups;
        this.identity = identity;
        this.authorizations = authorizations;
        this.attempts = attempts;
    }

    @Override
    public int getPhase() {
        // before the port opens, which is among the last: or whoever logs in first would be told that he may not
        return 0;
    }

    @Override
    public void start() {
        // another node that starts for the first time in the same moment makes the same groups: then they are there
        attempts.of(() -> {
            make();
            return true;
        });
        made = true;
    }

    private void make() {
        // setups of one State share their agencies
        setups.all().stream().flatMap(setup -> setup.agencies().stream()).distinct().forEach(this::make);
        setups.all().forEach(setup -> authorizations.authority(setup.authority(), setup.decider().headGroup()));
    }

    @Override
    public void stop() {
        made = false;
    }

    @Override
    public boolean isRunning() {
        return made;
    }

    void make(Agency agency) {
        group(agency.id(), agency.name().get("en"));
        group(agency.headGroup(), agency.name().get("en") + ": heads");
        authorizations.agency(agency.id(), agency.headGroup());
        Stream.concat(Stream.ofNullable(agency.head()), agency.substitutes().stream()).forEach(person -> join(person, agency, agency.headGroup()));
        agency.ranks().forEach((rank, people) -> {
            String group = agency.rankGroup(rank);
            group(group, agency.name().get("en") + ": " + rank);
            authorizations.agency(group);
            people.forEach(person -> join(person, agency, group));
        });
    }

    private void join(String person, Agency agency, String rankGroup) {
        if (identity.createUserQuery().userId(person).count() == 0) {
            LOG.warn("'{}' of {} does not exist yet; once created in Admin, add the person to the group {}",
                    person, agency.id(), rankGroup);
            return;
        }
        for (String group : new String[] {agency.id(), rankGroup}) {
            if (identity.createUserQuery().userId(person).memberOfGroup(group).count() == 0) {
                identity.createMembership(person, group);
            }
        }
    }

    private void group(String id, String name) {
        Group present = identity.createGroupQuery().groupId(id).singleResult();
        // a group named like its id was made in passing; a name an administrator gave stays
        if (present == null || id.equals(present.getName())) {
            Group group = present == null ? identity.newGroup(id) : present;
            group.setName(name);
            group.setType(Groups.GROUP_TYPE_WORKFLOW);
            identity.saveGroup(group);
        }
    }
}
