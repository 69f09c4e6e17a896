package dev.assent.engine.model;

import dev.assent.folder.ModelFolders;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where models come from, besides those packaged with the application.
 *
 * @param models folders laid out like the repository ({@code file:/etc/assent}), with commas; their files win over packaged ones
 * @param modelsWatch whether a file saved there is deployed at once
 * @param modelsReset whether the start puts aside what designers have deployed
 */
@ConfigurationProperties("assent")
record ModelProperties(String models, boolean modelsWatch, boolean modelsReset) {
    ModelFolders folders() {
        return ModelFolders.of(models);
    }

    /** The packaged models with what the folders add and replace. */
    ModelSet over(ModelSet packaged) {
        ModelSet all = packaged;
        for (Path folder : folders().roots()) {
            all = all.overriddenBy(ModelSet.fromFolder(folder));
        }
        return all;
    }
}
