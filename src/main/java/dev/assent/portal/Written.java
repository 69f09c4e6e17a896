package dev.assent.portal;

import dev.assent.text.Prose;
import dev.assent.text.Texts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Holds what was written on the page against the rule that programs have to keep. */
@Component
class Written {
    private record Text(@Prose String text) {
    }

    private final Validator validator;
    private final Texts texts;

    Written(Validator validator, Texts texts) {
        this.validator = validator;
        this.texts = texts;
    }

    /** What speaks against it, in this language. */
    List<String> faults(String text, Locale language) {
        return validator.validate(new Text(text)).stream().map(fault -> say(fault, language)).distinct().sorted().toList();
    }

    // the dictionary knows the sentence with {0} for the limit
    private String say(ConstraintViolation<Text> fault, Locale language) {
        return texts.say(language, fault.getMessageTemplate().replace("{max}", "{0}"), fault.getConstraintDescriptor().getAttributes().get("max"));
    }
}
