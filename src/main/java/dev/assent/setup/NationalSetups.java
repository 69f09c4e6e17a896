package dev.assent.setup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The national setups installed here: those packaged, and those of the external folder of models, which win. */
@Component
public class NationalSetups {
    private final Map<String, NationalSetup> setups = new TreeMap<>();

    NationalSetups(@Value("${assent.models:}") String folder, @Value("${assent.setups:}") List<String> enabled) throws IOException {
        read("classpath*:processes/setups/*/*.yaml");
        if (!folder.isBlank()) {
            read(folder + (folder.endsWith("/") ? "" : "/") + "processes/setups/*/*.yaml");
        }
        if (!enabled.isEmpty()) {
            enabled.forEach(this::of);
            setups.keySet().retainAll(enabled);
        }
    }

    private void read(String pattern) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            NationalSetup setup = new SetupReader(file).read();
            setups.put(setup.setup(), setup);
        }
    }

    /**
     * The setup of this name.
     *
     * @throws UnknownSetup naming those that exist
     */
    public NationalSetup of(String setup) {
        NationalSetup found = setups.get(setup);
        if (found == null) {
            throw new UnknownSetup(setup, List.copyOf(setups.keySet()));
        }
        return found;
    }

    /** All setups installed and enabled ({@code assent.setups}), by name. */
    public Collection<NationalSetup> all() {
        return new ArrayList<>(setups.values());
    }
}
