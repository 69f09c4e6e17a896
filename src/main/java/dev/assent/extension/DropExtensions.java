package dev.assent.extension;

import dev.assent.file.AfterClosing;
import org.springframework.stereotype.Component;

/** A file that is closed needs no more time. */
@Component
class DropExtensions implements AfterClosing {
    private final ExtensionRequests requests;

    DropExtensions(ExtensionRequests requests) {
        this.requests = requests;
    }

    @Override
    public void closed(String fileNumber) {
        requests.drop(fileNumber);
    }
}
