package dev.assent.screening;

import dev.assent.node.Node;
import dev.assent.screening.list.ListRefused;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the sources of all lists, at the start and on a schedule. A list that cannot be taken holds up no other. */
@Component
@EnableConfigurationProperties(ScreeningSettings.class)
class ListRefresh {
    /** by this name the folder itself is in trouble; no list can be called so */
    private static final String FOLDER = "*";
    /** characters that the register keeps of a name and of a source */
    private static final int LIST = 64;
    private static final int SOURCE = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(ListRefresh.class);

    private final ListSources sources;
    private final ListTaking taking;
    private final ListTroubles troubles;
    private final Node node;

    ListRefresh(ListSources sources, ListTaking taking, ListTroubles troubles, Node node) {
        this.sources = sources;
        this.taking = taking;
        this.troubles = troubles;
        this.node = node;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(initialDelayString = "${assent.screening.every}", fixedDelayString = "${assent.screening.every}")
    void look() {
        if (node.answers()) {
            sources.withdrawn().stream().filter(taking::withdraw).forEach(list -> LOG.warn("The screening list {} is withdrawn.", list));
            Collection<ListSource> all = sources.all();
            folder(all.isEmpty());
            all.forEach(this::look);
            troubles.tellStale();
        }
    }

    // a folder that is misspelt would screen nobody and say nothing
    private void folder(boolean empty) {
        if (empty && !sources.folder().isBlank()) {
            trouble(FOLDER, sources.folder(), new ListRefused("The folder {0} holds no list.", sources.folder()));
        } else {
            troubles.settled(FOLDER);
        }
    }

    private void look(ListSource source) {
        try {
            offer(source);
        } catch (ListRefused refused) {
            trouble(source.list(), source.from().toString(), refused);
        } catch (RuntimeException failed) {
            // no list holds up another one
            LOG.error("The screening list {} could not be looked at.", source.list(), failed);
            trouble(source.list(), source.from().toString(), new ListRefused("The list could not be read or stored; the log of the application says why."));
        }
    }

    private void offer(ListSource source) throws ListRefused {
        boolean taken;
        byte[] content = source.read();
        try {
            taken = taking.offer(source.list(), source.from().toString(), content);
        } catch (DuplicateKeyException another) {
            // another node was faster, or a license was granted at the same moment
            taken = taking.offer(source.list(), source.from().toString(), content);
        }
        if (taken) {
            LOG.info("The screening list {} has a new version in force.", source.list());
        }
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    private void trouble(String list, String source, ListRefused why) {
        LOG.warn("The screening list {} was not taken: {}", list, why.getMessage());
        try {
            troubles.refused(cut(list, LIST), cut(source, SOURCE), why);
        } catch (DuplicateKeyException another) {
            LOG.debug("Another node has told of the screening list {}.", list);
        }
    }
}
