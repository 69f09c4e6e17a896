package dev.assent.setup;

import dev.assent.folder.ModelFolders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The national setups installed here: those packaged, and those of the external folders of models, which win. New files are
 * taken in under those on offer ({@code assent.setups}); files of the others are read and finished as before.
 */
@Component
public class NationalSetups {
    private static final Logger LOG = LoggerFactory.getLogger(NationalSetups.class);
    private final Map<String, NationalSetup> installed = new TreeMap<>();
    private final Set<String> offered;

    NationalSetups(@Value("${assent.models:}") String folders, @Value("${assent.setups:}") List<String> enabled) throws IOException {
        SetupFiles files = new SetupFiles(ModelFolders.of(folders));
        List<SetupRefused> refused = new ArrayList<>();
        for (Resource file : files.setups()) {
            try {
                NationalSetup setup = new SetupReader(file, files).read();
                installed.put(setup.setup(), setup);
            } catch (SetupRefused wrong) {
                refused.add(wrong);
            }
        }
        if (!refused.isEmpty()) {
            throw new SetupRefused(refused);
        }
        files.unread().forEach(file -> LOG.warn("{} is read by nobody: models are .bpmn and .dmn below processes and .form below forms, a setup is "
                + "processes/setups/<folder>/<Setup>.yaml with the files it names, a dictionary is forms/i18n/<language>.json, a letter is processes/letters/<Letter>.<language>.html", file));
        offered = enabled.isEmpty() ? installed.keySet() : new TreeSet<>(enabled);
        if (!installed.keySet().containsAll(offered)) {
            throw new UnknownChoice(enabled.stream().filter(setup -> !installed.containsKey(setup)).toList(), installed.keySet());
        }
    }

    /**
     * The setup of a file, on offer or no longer.
     *
     * @throws UnknownSetup naming those that exist
     */
    public NationalSetup of(String setup) {
        return find(setup, installed.keySet());
    }

    /**
     * The setup under which a new file may be taken in.
     *
     * @throws UnknownSetup naming those on offer
     */
    public NationalSetup offered(String setup) {
        return find(setup, offered);
    }

    private NationalSetup find(String setup, Set<String> among) {
        if (setup == null || !among.contains(setup)) {
            throw new UnknownSetup(setup, List.copyOf(among));
        }
        return installed.get(setup);
    }

    /** All setups on offer, by name. */
    public Collection<NationalSetup> all() {
        return offered.stream().map(installed::get).toList();
    }

    /** All setups, on offer or not, by name. */
    public Collection<NationalSetup> installed() {
        return List.copyOf(installed.values());
    }
}
