package dev.assent.engine.model;

import dev.assent.engine.FileState;
import java.util.Arrays;
import java.util.List;

/** Words that name no {@link FileState}; an action with such a word would be offered nowhere. */
final class FileStateCheck {
    private FileStateCheck() {
    }

    static List<ModelProblem> problems(String file, List<ModelElement> elements) {
        return elements.stream().filter(element -> element.is("property") && element.attribute("name").equals(FileState.PROPERTY))
                .flatMap(element -> Arrays.stream(element.attribute("value").strip().split("[,\\s]+")).filter(word -> !FileState.ALL.contains(word))
                        .map(word -> ModelFault.NO_FILE_STATE.at(file, word).at(element.owner(), element.line()))).toList();
    }
}
