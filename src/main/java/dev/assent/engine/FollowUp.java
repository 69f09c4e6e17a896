package dev.assent.engine;

import java.util.Date;

/** The follow-up date people see: where no reminder is wanted its timer stands behind the time limit, and they see none. */
public final class FollowUp {
    private FollowUp() {
    }

    public static Date shown(Date reminder, Date due) {
        return reminder != null && due != null && !reminder.before(due) ? null : reminder;
    }
}
