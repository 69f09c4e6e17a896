package dev.assent.engine.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids that models define: processes, decisions and forms, each in exactly one file. */
final class ModelNames {
    /** What can be defined, as it is called in a sentence. */
    enum Kind {
        PROCESS("process", "الإجراء"), DECISION("decision", "جدول القرار"), FORM("form", "الاستمارة");

        private final String english;
        private final String arabic;

        Kind(String english, String arabic) {
            this.english = english;
            this.arabic = arabic;
        }
    }

    private record Name(Kind kind, String id) {
    }

    private final Map<Name, String> files = new HashMap<>();
    private final List<ModelProblem> problems = new ArrayList<>();

    void add(String file, ModelElement element) {
        if (element.is("process") && file.endsWith(".bpmn")) {
            add(Kind.PROCESS, file, element.attribute("id"), element.line());
        } else if (element.is("decision") && file.endsWith(".dmn")) {
            add(Kind.DECISION, file, element.attribute("id"), element.line());
        }
    }

    void addForm(String file, String id) {
        add(Kind.FORM, file, id, 0);
    }

    /** A file that cannot be read defines what it is called after, so that nobody else is blamed for it. */
    void addBroken(String file) {
        String id = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        files.putIfAbsent(new Name(file.endsWith(".form") ? Kind.FORM : file.endsWith(".dmn") ? Kind.DECISION : Kind.PROCESS, id), file);
    }

    boolean has(Kind kind, String id) {
        return files.containsKey(new Name(kind, id));
    }

    List<ModelProblem> problems() {
        return problems;
    }

    private void add(Kind kind, String file, String id, int line) {
        String other = files.putIfAbsent(new Name(kind, id), file);
        if (other != null) {
            problems.add(new ModelProblem(file, id, line,
                    ModelFault.SAME_ID.at(file, kind.english, id, other).reason(),
                    ModelFault.SAME_ID.at(file, kind.arabic, id, other).arabic()));
        }
    }
}
