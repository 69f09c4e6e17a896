package dev.assent.bundle;

/** Names of papers as files on any machine: an applicant chose them, and whoever unpacks the ZIP writes them to his disk. */
final class PaperName {
    private static final int LONGEST = 80;

    private PaperName() {
    }

    static String of(String name) {
        String safe = name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_").replaceAll("^[. ]+|[. ]+$", "");
        String end = safe.length() > LONGEST ? safe.substring(safe.length() - LONGEST) : safe;
        // Windows keeps some names for devices, whatever their ending
        return end.isEmpty() || end.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?") ? "_" + end : end;
    }
}
