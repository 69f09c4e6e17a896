package dev.assent.document;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.setup.NationalSetup;
import java.util.List;
import org.springframework.stereotype.Component;

/** The papers, for everybody who may know the file. */
@Component
class DocumentsInDossier implements DossierPart {
    private final Attachments attachments;

    DocumentsInDossier(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public List<Attachments.Attachment> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return attachments.of(fileNumber);
    }
}
