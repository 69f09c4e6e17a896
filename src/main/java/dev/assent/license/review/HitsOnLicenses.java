package dev.assent.license.review;

import dev.assent.license.License;
import dev.assent.license.Move;
import dev.assent.license.OwnMoves;
import dev.assent.license.Standing;
import dev.assent.screening.ConfirmedHits;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What a confirmed hit does to a license in force says the table {@code LicenseMoves}: a row for the program suspends it in the same
 * moment, on the ground PROHIBITION where the hit forbids, else NEW_INFORMATION; where no row does, the authority considers it.
 */
@Component
class HitsOnLicenses implements ConfirmedHits {
    // it stands in the letter to the holder, who must not learn who is listed where
    private static final String REASONS = "After the license was granted, something became known about the parties or the destination that forbids it or is to be examined.";

    private final OwnMoves licenses;
    private final LicenseReviews reviews;
    private final NationalSetups setups;
    private final Texts texts;

    HitsOnLicenses(OwnMoves licenses, LicenseReviews reviews, NationalSetups setups, Texts texts) {
        this.licenses = licenses;
        this.reviews = reviews;
        this.setups = setups;
        this.texts = texts;
    }

    @Override
    public void confirmed(String fileNumber, List<Confirmed> hits) {
        Confirmed worst = hits.stream().filter(hit -> hit.prohibition() != null).findFirst().orElse(hits.get(0));
        licenses.of(fileNumber).stream().map(License::number).toList().forEach(number -> licenses.hold(fileNumber, number)
                .filter(license -> license.standing().equals(Standing.IN_FORCE.name())).ifPresent(license -> act(license, worst)));
    }

    private void act(License license, Confirmed hit) {
        String reasons = texts.say(Locale.forLanguageTag(setups.of(license.setup()).language()), REASONS);
        if (!licenses.byEngine(license, Move.SUSPEND, hit.prohibition() == null ? "NEW_INFORMATION" : "PROHIBITION", reasons, hit.basis())) {
            reviews.begin(license, "HIT", hit.said(), null);
        }
    }
}
