package dev.assent.outerlimit;

import dev.assent.file.FileStore;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The file is received: where its time runs from then on, its limit is fixed and watched before anybody looks at it. */
@Component
class BeginOuterLimit implements JavaDelegate {
    private final WatchedLimit limit;
    private final FileStore files;
    private final Notices notices;

    BeginOuterLimit(WatchedLimit limit, FileStore files, Notices notices) {
        this.limit = limit;
        this.files = files;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = OuterLimit.FILE_NUMBER.of(execution);
        limit.fromReceipt(execution).ifPresent(fixed -> {
            Instant until = fixed.until().toInstant();
            files.outerLimit(number, until);
            limit.watch(execution, fixed);
            notices.toApplicant(number + "/received", number, Message.about(number, "License file {0} is received",
                    Message.line("The time limit of your application has begun."), Message.line("It will be decided by {0} at the latest.", until)));
        });
    }
}
