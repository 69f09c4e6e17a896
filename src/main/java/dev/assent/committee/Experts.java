package dev.assent.committee;

import dev.assent.consultation.OpinionsOnFile;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Specialists outside the committee, invited for one session: they advise and have no vote. */
@Component
class Experts {
    private final NationalSetups setups;
    private final OpinionsOnFile opinions;

    Experts(NationalSetups setups, OpinionsOnFile opinions) {
        this.setups = setups;
        this.opinions = opinions;
    }

    /** Whom the form offers: {value, label}, the label in every language, because a variable knows no reader. */
    List<Map<String, Object>> choices(String setup) {
        return setups.of(setup).agencies().stream().filter(Agency::specialist)
                .map(agency -> Map.<String, Object>of("value", agency.id(), "label", BlankRows.label(agency))).toList();
    }

    /** The row of each invited specialist, as a consultee table would have it. */
    List<Map<String, Object>> rows(List<Object> invited, Map<String, Object> terms) {
        return invited.stream().map(String::valueOf).distinct().map(agency -> {
            Map<String, Object> row = new LinkedHashMap<>(terms);
            row.put("agency", agency);
            return row;
        }).toList();
    }

    /** What they advise: agencyName, opinion, conditions, reasons. */
    List<Map<String, Object>> advice(String fileNumber, String track, String setup, List<Map<String, Object>> experts) {
        NationalSetup national = setups.of(setup);
        Set<Object> asked = experts.stream().map(row -> row.get("agency")).collect(Collectors.toSet());
        return opinions.rows(fileNumber, track, national).stream().filter(row -> asked.contains(row.get("agency"))).toList();
    }
}
