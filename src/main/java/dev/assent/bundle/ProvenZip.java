package dev.assent.bundle;

import dev.assent.register.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that keeps the SHA-256 of all that goes into it. */
final class ProvenZip implements AutoCloseable {
    private final ZipOutputStream zip;
    private final FileTime at;
    private final Map<String, String> sums = new LinkedHashMap<>();

    ProvenZip(OutputStream out, Instant at) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.at = FileTime.from(at);
    }

    void add(String path, String text) throws IOException {
        add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String path, byte[] content) throws IOException {
        sums.put(path, Sha256.of(content));
        put(path, content);
    }

    /** What tells of all the others cannot tell of itself. */
    void last(String path, String text) throws IOException {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setLastModifiedTime(at);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Path to SHA-256, in the order in which they were added. */
    Map<String, String> sums() {
        return sums;
    }

    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }
}
