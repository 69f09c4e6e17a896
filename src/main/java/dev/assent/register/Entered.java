package dev.assent.register;

import java.util.List;

/** A feature that keeps something derived from the record of a file up to date. */
public interface Entered {
    /** An entry was appended, and the rows it vouches for are written; in the same transaction. */
    void entered(String fileNumber, String kind);

    /** These files were written whole, by another way than entry by entry; in the same transaction. */
    void written(List<String> fileNumbers);
}
