package dev.assent.proof;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder in which digests are kept outside the database; best on another machine, where nothing can be overwritten. */
@Component
class DigestFolder {
    private static final Logger LOG = LoggerFactory.getLogger(DigestFolder.class);

    /**
     * @param digests    oldest first
     * @param unreadable names of files that are no digest
     */
    record Kept(List<Digest> digests, List<String> unreadable) {
    }

    private final String folder;

    DigestFolder(@Value("${assent.digest.folder:./data/digests}") String folder) {
        this.folder = folder;
    }

    /**
     * Writes the digests that are newer than all in the folder; an older one that is missing there stays missing, and is found.
     *
     * @param after gives the digests after one of this number
     */
    void keep(IntFunction<List<Digest>> after) {
        if (!folder.isBlank()) {
            after.apply(newest()).forEach(this::write);
        }
    }

    private int newest() {
        return files().stream().map(file -> file.getFileName().toString()).filter(name -> name.matches("digest-\\d{1,9}\\.txt"))
                .mapToInt(name -> Integer.parseInt(name.replaceAll("\\D", ""))).max().orElse(0);
    }

    private void write(Digest digest) {
        try {
            Path file = Files.createDirectories(Path.of(folder)).resolve("digest-%06d.txt".formatted(digest.number()));
            Files.writeString(file, digest.text(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException anotherNode) {
            LOG.debug("Another node has kept digest {}", digest.number());
        } catch (IOException failed) {
            // tried again at the next look; the proof says meanwhile that digests are missing there
            LOG.error("Digest {} cannot be kept in {}: {}", digest.number(), folder, failed.toString());
        }
    }

    Kept read() {
        List<Digest> digests = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : files()) {
            try {
                digests.add(Digest.read(Files.readString(file)));
            } catch (IOException | IllegalArgumentException noDigest) {
                unreadable.add(file.getFileName().toString());
            }
        }
        digests.sort(Comparator.comparing(Digest::number));
        return new Kept(digests, unreadable);
    }

    private List<Path> files() {
        if (folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.getFileName().toString().matches("digest-\\d+\\.txt")).sorted().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The folder of digests cannot be read: " + folder, unreadable);
        }
    }
}
