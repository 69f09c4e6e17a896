package dev.assent.engine.form;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/**
 * What a shared part of forms shows of a license file beside the variables of its process. Every bean of this type lays out its
 * facts for each task whose form has that part, as they are when the task begins; whoever changes them calls
 * {@code Renewal.ofTasks}.
 */
public interface FormFacts {
    /** The id of the form that is the shared part. */
    String part();

    /** The variable that the part reads; the task alone has it. */
    Variable<List<Map<String, Object>>> variable();

    /** The facts as they are now. */
    List<Map<String, Object>> of(String fileNumber, String setup);
}
