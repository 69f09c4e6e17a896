package dev.assent.setup;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The national setups installed here: those packaged, and those of the external folder of models, which win. New files are
 * taken in under those on offer ({@code assent.setups}); files of the others are read and finished as before.
 */
@Component
public class NationalSetups {
    private final Map<String, NationalSetup> installed = new TreeMap<>();
    private final Set<String> offered;

    NationalSetups(@Value("${assent.models:}") String folder, @Value("${assent.setups:}") List<String> enabled) throws IOException {
        read("classpath*:processes/setups/*/*.yaml");
        if (!folder.isBlank()) {
            read(folder + (folder.endsWith("/") ? "" : "/") + "processes/setups/*/*.yaml");
        }
        enabled.forEach(this::of);
        offered = enabled.isEmpty() ? installed.keySet() : new TreeSet<>(enabled);
    }

    private void read(String pattern) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            NationalSetup setup = new SetupReader(file).read();
            installed.put(setup.setup(), setup);
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
