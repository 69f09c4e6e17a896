package dev.assent.extension;

import dev.assent.action.ActionPrecondition;
import org.springframework.stereotype.Component;

/** More time for a whole file is asked only where its row allows some, and while its limit runs. */
@Component
class FileLimitToExtend implements ActionPrecondition {
    private final FileExtensions extensions;

    FileLimitToExtend(FileExtensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public String process() {
        return FileExtension.class.getSimpleName();
    }

    @Override
    public boolean holds(String fileNumber, String agency) {
        return extensions.possible(fileNumber);
    }
}
