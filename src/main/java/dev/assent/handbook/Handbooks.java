package dev.assent.handbook;

import dev.assent.engine.model.DeployedVersions;
import dev.assent.engine.model.DeployedVersions.Version;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** The handbooks of all setups that are installed, in each version that is deployed. */
@Component
class Handbooks {
    // a page is made of what does not change while the application runs
    private static final int KEPT = 12;
    private static final int LOOKED_BACK = 30;
    private final NationalSetups setups;
    private final DeployedVersions versions;
    private final Texts texts;
    private final Map<String, String> pages = new LinkedHashMap<>(KEPT, 1, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    };

    Handbooks(NationalSetups setups, DeployedVersions versions, Texts texts) {
        this.setups = setups;
        this.versions = versions;
        this.texts = texts;
    }

    /** The newest first; none for a setup that has never been deployed. */
    List<Version> versions(NationalSetup setup) {
        return versions.of(setup.setup());
    }

    List<NationalSetup> setups() {
        return List.copyOf(setups.installed());
    }

    /** The version whose rules a file is decided by; null: the newest. */
    Integer ofFile(String name, String fileNumber) {
        return versions.ofFile(name, fileNumber).orElse(null);
    }

    /**
     * The handbook as a page.
     *
     * @param number of the version; null: the newest
     * @throws NoSuchElementException if there is no such setup or version
     */
    String page(String name, Integer number, Locale language) {
        NationalSetup setup = setups.installed().stream().filter(each -> each.setup().equals(name)).findFirst().orElseThrow();
        List<Version> all = versions(setup);
        Version version = all.stream().filter(each -> number == null || each.number() == number).findFirst().orElseThrow();
        String key = name + "/" + version.deployment() + "/" + language + "/" + all.get(0).number();
        synchronized (pages) {
            return pages.computeIfAbsent(key, absent -> new Page(edition(setup, version, all), new Words(texts, language)).html());
        }
    }

    private Edition edition(NationalSetup setup, Version version, List<Version> all) {
        Procedure now = read(setup, version);
        List<Integer> numbers = all.stream().map(Version::number).toList();
        for (Version earlier : all.stream().filter(each -> each.number() < version.number()).limit(LOOKED_BACK).toList()) {
            Changes changes = Changes.between(read(setup, earlier), now);
            if (!changes.isEmpty()) {
                return new Edition(now, version.number(), version.deployedAt(), numbers, new Edition.Before(earlier.number(), earlier.deployedAt()), changes);
            }
        }
        return new Edition(now, version.number(), version.deployedAt(), numbers, null, new Changes(List.of(), List.of(), List.of()));
    }

    private Procedure read(NationalSetup setup, Version version) {
        return new ProcedureReader(setup, versions.models(version)).read();
    }
}
