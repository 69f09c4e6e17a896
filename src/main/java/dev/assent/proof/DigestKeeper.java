package dev.assent.proof;

import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes a digest when it is time, puts it into the folder and tells the auditors its sum, so that it is known in three places. */
@Component
class DigestKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(DigestKeeper.class);

    private final Digests digests;
    private final DigestFolder folder;
    private final Notices notices;

    DigestKeeper(Digests digests, DigestFolder folder, Notices notices) {
        this.digests = digests;
        this.folder = folder;
        this.notices = notices;
    }

    @Scheduled(initialDelayString = "${assent.digest.look:PT1M}", fixedDelayString = "${assent.digest.look:PT1M}")
    void look() {
        digests.makeDue(this::tell);
        folder.keep(digests::after);
    }

    private void tell(Digest digest) {
        LOG.info("Digest {} of the record is made: {} records had grown, sum {}", digest.number(), digest.heads().size(), digest.sum());
        notices.toMembers("digest/" + digest.number(), "auditors", "Digest {0} of the record", digest.number(),
                Message.line("Keep this message: it proves later what the record said at this moment."),
                Message.line("Records that had grown: {0}", digest.heads().size()),
                Message.line("SHA-256 of the digest: {0}", digest.sum()));
    }
}
