package dev.assent.figures;

import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.setup.Agency;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who looks at figures: by need to know, the same files and steps behind every number, share and median.
 *
 * @param all      managers and auditors
 * @param agencies whose heads see the files they lead or settle, and their own steps
 */
record Viewer(boolean all, List<String> agencies) {
    /** @throws AccessDeniedException for everybody else */
    static Viewer of(Reader reader) {
        if (!may(reader)) {
            throw new AccessDeniedException("neither manager nor auditor nor head of an agency");
        }
        return new Viewer(Access.oversees(reader), headed(reader));
    }

    static boolean may(Reader reader) {
        return Access.oversees(reader) || !headed(reader).isEmpty();
    }

    /** The agencies whose head or substitute the reader is. */
    static List<String> headed(Reader reader) {
        return reader.groups().stream().filter(group -> group.endsWith(Agency.HEAD) && !group.equals(Agency.HEAD))
                .map(group -> group.substring(0, group.length() - Agency.HEAD.length())).sorted().toList();
    }

    /** Of files, by the alias of whatever has a file_number. */
    String files(String alias, Map<String, Object> values) {
        if (all) {
            return "true";
        }
        values.put("headed", agencies);
        return "(exists (select 1 from register.lead l where l.file_number = " + alias + ".file_number and l.authority in (:headed))"
                + " or exists (select 1 from register.escalation e where e.file_number = " + alias + ".file_number and e.body in (:headed)))";
    }

    /** Of steps. */
    String steps(String alias, Map<String, Object> values) {
        if (all) {
            return "true";
        }
        values.put("headed", agencies);
        return alias + ".agency in (:headed)";
    }
}
