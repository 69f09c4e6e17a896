package dev.assent.proof;

import dev.assent.register.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What digests say of each file: at this place its record had this entry. */
final class KeptHeads {
    private record Said(int digest, int place, String hash) {
    }

    private final Map<String, List<Said>> byFile = new HashMap<>();

    KeptHeads(List<Digest> digests) {
        digests.forEach(digest -> digest.heads().forEach(head -> byFile.computeIfAbsent(head.fileNumber(), file -> new ArrayList<>())
                .add(new Said(digest.number(), head.place(), head.hash()))));
    }

    Set<String> files() {
        return byFile.keySet();
    }

    List<Fault> faults(String fileNumber, List<Entry> entries) {
        Map<Integer, String> hashes = new HashMap<>();
        entries.forEach(entry -> hashes.put(entry.place(), entry.hash()));
        return byFile.getOrDefault(fileNumber, List.of()).stream().filter(said -> !said.hash().equals(hashes.get(said.place()))).distinct()
                .map(said -> Fault.of(hashes.containsKey(said.place()) ? "Entry {0} is not the one that digest {1} names"
                        : "Entry {0}, which digest {1} names, is gone", said.place(), said.digest())).toList();
    }
}
