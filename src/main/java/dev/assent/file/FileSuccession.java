package dev.assent.file;

/** A feature that keeps something about a file which goes along when an amended application takes its place. */
public interface FileSuccession {
    /** The new file has just been taken in, in the same transaction. */
    void succeeded(String supersededNumber, String newNumber);
}
