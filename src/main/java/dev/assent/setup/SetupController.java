package dev.assent.setup;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which national setups are installed. */
@RestController
class SetupController {
    /**
     * @param name     by language
     * @param agencies who takes part, to choose from
     */
    record Installed(String setup, Map<String, String> name, String state, List<Named> agencies) {
    }

    /** @param name by language */
    record Named(String id, Map<String, String> name) {
    }

    private final NationalSetups setups;

    SetupController(NationalSetups setups) {
        this.setups = setups;
    }

    /** The setups a file may name. */
    @Operation(summary = "The setups a file may name")
    @GetMapping("/api/setups")
    List<Installed> list() {
        return setups.all().stream().map(setup -> new Installed(setup.setup(), setup.name(), setup.state(),
                setup.agencies().stream().map(agency -> new Named(agency.id(), agency.name())).toList())).toList();
    }
}
