package dev.assent.consultation;

import java.util.List;

/** A feature that asks agencies by a stoppable clock as consultations do, such as embassies for a verification. */
public interface AlsoAsked {
    /** Those of the file that have not answered, the oldest first. */
    List<OpenConsultations.Open> asked(String fileNumber);
}
