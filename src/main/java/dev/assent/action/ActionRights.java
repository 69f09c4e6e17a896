package dev.assent.action;

import dev.assent.engine.submission.FileActions.Action;
import dev.assent.file.FileStore.Stored;
import dev.assent.register.Access;
import dev.assent.register.Leads;
import dev.assent.register.Reader;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetups;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may begin an action on a file. */
@Component
class ActionRights {
    private final Access access;
    private final Leads leads;
    private final NationalSetups setups;

    ActionRights(Access access, Leads leads, NationalSetups setups) {
        this.access = access;
        this.leads = leads;
        this.setups = setups;
    }

    /**
     * As whom the reader may begin the action: an agency, or another group that the action names.
     *
     * @return empty if the action is not the reader's, or not for files of this setup or kind
     */
    Optional<String> agency(Action action, Stored file, Reader reader) {
        if (!action.kinds().contains(file.kind()) || !action.setups().isEmpty() && !action.setups().contains(file.setup())) {
            return Optional.empty();
        }
        return action.who().stream().flatMap(who -> groups(who, file)).filter(group -> Access.of(reader, group)).findFirst()
                .map(group -> group.endsWith(Agency.HEAD) ? group.substring(0, group.length() - Agency.HEAD.length()) : group);
    }

    private Stream<String> groups(String who, Stored file) {
        return switch (who) {
            case "lead" -> leads.of(file.number(), setups.of(file.setup()).authority()).stream().map(Leads.Lead::authority);
            case "consulted" -> access.asked(file.number()).stream().sorted();
            default -> Stream.of(who);
        };
    }
}
