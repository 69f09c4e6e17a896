package dev.assent.file;

import dev.assent.engine.Instances;
import dev.assent.engine.StepCalendar;
import dev.assent.holiday.Redating;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The outer limit of a file, as long as it has not passed and would not have passed. */
@Component
class OuterLimitRedating implements Redating {
    /** blocks whose tasks are due when the file is */
    private static final List<String> DUE_BY_IT = List.of("LateOpinion", "LateVerification");

    private final Instances instances;
    private final StepCalendar calendar;
    private final FileStore files;
    private final Register register;
    private final Notices notices;

    OuterLimitRedating(Instances instances, StepCalendar calendar, FileStore files, Register register, Notices notices) {
        this.instances = instances;
        this.calendar = calendar;
        this.files = files;
        this.register = register;
        this.notices = notices;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void redate(String fileNumber, String setup) {
        Instant complete = files.find(fileNumber).orElseThrow().completeAt();
        for (Map<String, Object> watch : instances.of("OuterLimit", fileNumber)) {
            // a file that was accepted before the row was kept keeps its limit
            if (complete != null && watch.get(OuterLimit.ROW.name()) instanceof Map<?, ?> row) {
                Instant known = ((Date) watch.get(OuterLimit.OUTER_LIMIT.name())).toInstant();
                Instant derived = calendar.dates(setup, (Map<String, Object>) row, complete).deadline();
                if (!derived.equals(known) && known.isAfter(register.now()) && derived.isAfter(register.now())) {
                    move(fileNumber, setup, watch, known, derived);
                }
            }
        }
    }

    private void move(String fileNumber, String setup, Map<String, Object> watch, Instant known, Instant derived) {
        instances.redate((String) watch.get("instance"), Map.of(OuterLimit.OUTER_LIMIT.name(), Date.from(derived)), null);
        DUE_BY_IT.forEach(process -> instances.of(process, fileNumber).forEach(late -> instances.redate((String) late.get("instance"),
                Map.of(OuterLimit.OUTER_LIMIT.name(), Date.from(derived)), Date.from(derived))));
        files.outerLimit(fileNumber, derived);
        instances.fact(fileNumber, "outerLimit", derived.toString());
        register.append(fileNumber, "OUTER_LIMIT_DERIVED_ANEW", Register.ENGINE, Map.of("before", known.toString(), "after", derived.toString()));
        Message moved = Message.about(fileNumber, "A deadline on license file {0} has moved",
                Message.line("The list of holidays has changed, and the deadline was derived anew."),
                Message.line("It will be decided by {0} at the latest.", derived));
        notices.toApplicant(fileNumber + "/outer/" + derived, fileNumber, moved);
        notices.toGroup(fileNumber + "/outer/" + derived, fileNumber, setup, (String) watch.get(FileRegistration.AUTHORITY_HEAD.name()), moved);
    }
}
