package dev.assent.engine;

import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.ResourceUtils;

/**
 * Where models come from, besides those packaged with the application.
 *
 * @param models folder laid out like the repository ({@code file:/etc/assent}); its files win over packaged ones
 * @param modelsWatch whether a file saved there is deployed at once
 * @param modelsReset whether the start puts aside what designers have deployed
 */
@ConfigurationProperties("assent")
record ModelProperties(String models, boolean modelsWatch, boolean modelsReset) {
    Optional<Path> folder() {
        if (models == null || models.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ResourceUtils.getFile(models).toPath());
        } catch (FileNotFoundException notAFile) {
            throw new ModelRefused(ModelFault.NO_FOLDER.at(models), notAFile);
        }
    }
}
