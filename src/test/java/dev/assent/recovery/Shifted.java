package dev.assent.recovery;

import dev.assent.LicensingApplication;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The application whose clock is as many milliseconds from the machine's as the system property {@code shift} says, and runs on from there. */
final class Shifted {
    private Shifted() {
    }

    public static void main(String[] settings) {
        ClockUtil.offset(Long.getLong("shift"));
        LicensingApplication.main(settings);
    }
}
