package dev.assent.file;

/** There is no such file, or the reader may not know whether there is. */
public final class FileUnknown extends RuntimeException {
}
