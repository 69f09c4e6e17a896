package dev.assent.register;

import dev.assent.setup.NationalSetup;

/** What a feature adds to the dossier of a file; it knows itself how much of it a reader may see. */
public interface DossierPart {
    /** Its name in the dossier, such as {@code opinions}. */
    String name();

    /**
     * What this reader may see, for JSON; null: nothing of the kind is his to see, not even whether there is any.
     *
     * @param setup of the file
     * @param sight what the reader may see of the file as a whole
     */
    Object of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight);
}
