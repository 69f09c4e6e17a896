package dev.assent.engine.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What release and external folder provided when a set was deployed: name of each model to SHA-256. Kept beside the models in
 * their deployment, it tells later what a designer has deployed since: everything that differs.
 */
record ProvidedModels(SortedMap<String, String> hashes) {
    /** Name of the list in a deployment; its lines are those of {@code sha256sum}. */
    static final String FILE = "provided.sha256";

    /**
     * @param models   the set to deploy
     * @param replaced designers' models that gave way to newer ones of the release or folder
     */
    record Merged(ModelSet models, List<String> replaced) {
    }

    static ProvidedModels of(ModelSet models) {
        SortedMap<String, String> hashes = new TreeMap<>();
        models.resources().forEach((name, content) -> hashes.put(name, hash(content)));
        return new ProvidedModels(hashes);
    }

    static ProvidedModels read(byte[] list) {
        return new ProvidedModels(new String(list, StandardCharsets.UTF_8).lines().map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(line -> line[1], line -> line[0], (a, b) -> b, TreeMap::new)));
    }

    byte[] bytes() {
        return hashes.entrySet().stream().map(line -> line.getValue() + "  " + line.getKey() + "\n")
                .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    /** For each model the last change counts: a designer's stays until the release or folder itself changes that model. */
    Merged merge(ModelSet deployed, ModelSet provided) {
        ProvidedModels now = of(provided);
        SortedMap<String, byte[]> merged = new TreeMap<>(provided.resources());
        List<String> replaced = new ArrayList<>();
        ModelIds taken = new ModelIds(provided);
        for (Map.Entry<String, byte[]> model : deployed.resources().entrySet()) {
            String name = model.getKey();
            String before = hashes.get(name);
            String after = now.hashes.get(name);
            boolean designers = !hash(model.getValue()).equals(before);
            boolean added = before == null && after == null && taken.fileOf(name, model.getValue()) == null;
            if (designers && (added || before != null && before.equals(after))) {
                merged.put(name, model.getValue());
            } else if (designers && !hash(model.getValue()).equals(after)) {
                replaced.add(name);
            }
        }
        return new Merged(new ModelSet(merged), replaced);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
