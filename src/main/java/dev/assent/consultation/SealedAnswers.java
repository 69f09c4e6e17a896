package dev.assent.consultation;

import dev.assent.setup.NationalSetup;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Answers whose sight is withheld for now. */
public interface SealedAnswers {
    /** One row for each, as {@link OpinionsOnFile#rows} has them; what was said only where the agency is the reader's own. */
    List<Map<String, Object>> rows(String fileNumber, NationalSetup setup, Predicate<String> own);
}
