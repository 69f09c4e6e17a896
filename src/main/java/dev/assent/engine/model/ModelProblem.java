package dev.assent.engine.model;

/**
 * One reason why a model is refused.
 *
 * @param file the model's name from the repository root
 * @param element id of the element in the model; null if the whole file is meant
 * @param line line in the file, counted from 1; 0 if unknown
 * @param reason what is wrong, in English
 * @param arabic what is wrong, in Arabic
 */
public record ModelProblem(String file, String element, int line, String reason, String arabic) {
    ModelProblem at(String newElement, int newLine) {
        return new ModelProblem(file, newElement, newLine, reason, arabic);
    }

    /** One English sentence: file, element, line, reason. */
    public String sentence() {
        return sentence("line ", ", ", reason);
    }

    /** The same sentence in Arabic. */
    public String arabicSentence() {
        return sentence("السطر ", "، ", arabic);
    }

    private String sentence(String lineWord, String comma, String what) {
        StringBuilder text = new StringBuilder(file);
        if (element != null) {
            text.append(comma).append(element);
        }
        if (line > 0) {
            text.append(comma).append(lineWord).append(line);
        }
        return text.append(": ").append(what).toString();
    }
}
