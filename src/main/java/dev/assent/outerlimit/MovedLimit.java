package dev.assent.outerlimit;

import dev.assent.engine.Instances;
import dev.assent.file.FileStore;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The limit of a file has moved: kept, entered, shown by what is due with the file, and told to the applicant and to the head. */
@Component
class MovedLimit {
    /** blocks whose tasks are due when the file is */
    private static final List<String> DUE_BY_IT = List.of("LateOpinion", "LateVerification");

    private final Instances instances;
    private final FileStore files;
    private final Register register;
    private final Notices notices;
    private final NationalSetups setups;

    MovedLimit(Instances instances, FileStore files, Register register, Notices notices, NationalSetups setups) {
        this.instances = instances;
        this.files = files;
        this.register = register;
        this.notices = notices;
        this.setups = setups;
    }

    void to(String fileNumber, Instant known, Instant derived) {
        DUE_BY_IT.forEach(process -> instances.of(process, fileNumber).forEach(late -> instances.redate((String) late.get("instance"),
                Map.of(OuterLimit.OUTER_LIMIT.name(), Date.from(derived)), Date.from(derived))));
        files.outerLimit(fileNumber, derived);
        instances.fact(fileNumber, "outerLimit", derived.toString());
        register.append(fileNumber, "OUTER_LIMIT_DERIVED_ANEW", Register.ENGINE, Map.of("before", known.toString(), "after", derived.toString()));
        Message moved = Message.about(fileNumber, "A deadline on license file {0} has moved",
                Message.line("The time limit of the file was derived anew, because its clock stood, because there is more time, or because the list of holidays has changed."),
                Message.line("It will be decided by {0} at the latest.", derived));
        String setup = files.find(fileNumber).orElseThrow().setup();
        notices.toApplicant(fileNumber + "/outer/" + derived, fileNumber, moved);
        notices.toGroup(fileNumber + "/outer/" + derived, fileNumber, setup, setups.of(setup).decider().headGroup(), moved);
    }
}
