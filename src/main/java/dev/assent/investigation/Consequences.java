package dev.assent.investigation;

import dev.assent.action.ActionByNumber;
import dev.assent.alert.StateAlerts;
import dev.assent.engine.Refusal;
import dev.assent.engine.SubmissionRefused;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.license.License;
import dev.assent.license.OwnMoves;
import dev.assent.license.review.LicenseReviews;
import dev.assent.watch.WatchList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What follows from a conclusion, as its rows say. Licenses of the authority that investigates are suspended as on the page of their file, with
 * the signatures that the table {@code LicenseMoves} asks for; those of another one are laid before it.
 */
@Component
class Consequences {
    private final OwnMoves licenses;
    private final LicenseReviews reviews;
    private final WatchList watch;
    private final StateAlerts alerts;
    private final ActionByNumber actions;

    Consequences(OwnMoves licenses, LicenseReviews reviews, WatchList watch, StateAlerts alerts, @Lazy ActionByNumber actions) {
        this.licenses = licenses;
        this.reviews = reviews;
        this.watch = watch;
        this.alerts = alerts;
        this.actions = actions;
    }

    void of(String investigation, String authority, Conclusion conclusion, Map<String, MeasureRow> rows) {
        rows.values().forEach(row -> {
            switch (row.does()) {
                case MeasureRow.SUSPEND -> conclusion.suspended().forEach(license -> suspend(investigation, authority, license, conclusion, row));
                case MeasureRow.REVIEW -> conclusion.reassessed().forEach(license -> reviews.begin(license, "FINDING", investigation, conclusion.forFiles()));
                case MeasureRow.WATCH -> watch.add(investigation, conclusion.watched(), conclusion.by());
                case MeasureRow.ALERT -> alerts.alert(investigation, conclusion.states(), conclusion.forStates(), row.agency() == null ? authority : row.agency(), conclusion.by());
                default -> { }
            }
        });
    }

    private void suspend(String investigation, String authority, License license, Conclusion conclusion, MeasureRow row) {
        if (!licenses.authority(license).equals(authority)) {
            reviews.begin(license, "FINDING", investigation, conclusion.forFiles());
            return;
        }
        try {
            actions.begin(license.fileNumber(), "LicenseMeasure", conclusion.by(), Map.of("license", license.number(), "licenseMove", "SUSPEND", "measureGround", row.ground(),
                    "measureReasons", conclusion.forHolders(), "measureLegalBasis", row.basis()));
        } catch (SubmissionRefused refused) {
            throw new Refusal(refused.getMessage(), List.of(new Fault(ConcludeInvestigation.TO_SUSPEND, refused.getMessage())));
        }
    }
}
