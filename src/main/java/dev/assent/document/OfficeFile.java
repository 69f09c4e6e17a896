package dev.assent.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells a DOCX or XLSX from other archives by its own list of contents; one that runs or fetches something when it is opened is neither. */
final class OfficeFile {
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    private OfficeFile() {
    }

    static boolean mayBe(String mediaType) {
        return ARCHIVES.contains(mediaType);
    }

    /** Reads only the archive's directory and its lists, each up to a limit, so that an archive made to burst does no harm. */
    static Optional<String> mediaType(byte[] content) {
        try {
            Path copy = Files.createTempFile("paper", ".zip");
            try {
                Files.write(copy, content);
                return declared(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (ZipException broken) {
            return Optional.empty();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static Optional<String> declared(Path copy) throws IOException {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            ZipEntry list = zip.getEntry("[Content_Types].xml");
            if (list == null || !OfficeParts.areHarmless(zip)) {
                return Optional.empty();
            }
            Set<String> types = OfficeParts.types(zip, list);
            if (types.contains(DOCX + ".main+xml") && zip.getEntry("word/document.xml") != null) {
                return Optional.of(DOCX);
            }
            return types.contains(XLSX + ".main+xml") && zip.getEntry("xl/workbook.xml") != null ? Optional.of(XLSX) : Optional.empty();
        }
    }
}
