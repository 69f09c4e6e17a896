package dev.assent.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written row by row; nothing of it is kept. */
public interface Table extends Closeable {
    /** @param cells texts, numbers or null; no text is ever run as a formula by the program that opens it */
    void row(List<?> cells) throws IOException;
}
