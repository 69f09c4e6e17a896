package dev.assent.modelrules;

/** One small change to a sample file that breaks one rule at one element. */
record Breach(String rule, String file, String from, String to, String element) {
    @Override
    public String toString() {
        return rule + ": " + element;
    }
}
