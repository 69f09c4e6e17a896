package dev.assent.diagram;

import dev.assent.register.Access;
import dev.assent.register.Reader;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Times on drawn models, for those who see every file: one request a page of Cockpit. */
@RestController
class NodeController {
    private final NodeStore store;
    private final WayStore ways;

    NodeController(NodeStore store, WayStore ways) {
        this.store = store;
        this.ways = ways;
    }

    /** Under {@code nodes} each {@link NodeTimes} of the process, over all its versions; a process that is none has none. 403 but for managers and auditors. */
    @Operation(summary = "How long the nodes of a model take, and where files wait")
    @GetMapping("/api/models/{process}/times")
    Map<String, List<NodeTimes>> times(@PathVariable String process, Authentication login) {
        seesAll(login);
        return Map.of("nodes", store.ofProcess(process));
    }

    /** Under {@code nodes} each {@link FileNode} of one process instance of the engine. 403 but for managers and auditors. */
    @Operation(summary = "Which nodes a file was in, and since when it is there")
    @GetMapping("/api/instances/{instance}/times")
    Map<String, List<FileNode>> instance(@PathVariable String instance, Authentication login) {
        seesAll(login);
        return Map.of("nodes", store.ofInstance(instance));
    }

    /**
     * Which nodes and flows of the process the files passed that took this way, and how many. 403 but for managers and auditors.
     *
     * @param way   as {@code GET /api/figures/ways} has it
     * @param setup of the files; absent: the process is a setup's
     */
    @Operation(summary = "A way that files took, on a model")
    @GetMapping("/api/models/{process}/ways")
    WayOnModel way(@PathVariable String process, @RequestParam String way, @RequestParam(required = false) String setup, Authentication login) {
        seesAll(login);
        return ways.of(process, setup == null || setup.isBlank() ? process : setup, way);
    }

    private static void seesAll(Authentication login) {
        if (!Access.oversees(Reader.of(login))) {
            throw new AccessDeniedException("neither manager nor auditor");
        }
    }
}
