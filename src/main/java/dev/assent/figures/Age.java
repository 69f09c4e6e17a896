package dev.assent.figures;

import java.util.Arrays;

/** How many working days ago a file was received, in classes. */
enum Age {
    FRESH(5, "0–5"),
    WEEKS(10, "6–10"),
    MONTH(20, "11–20"),
    TWO_MONTHS(40, "21–40"),
    QUARTER(60, "41–60"),
    OLDER(Integer.MAX_VALUE, "> 60");

    private final int most;
    final String word;

    Age(int most, String word) {
        this.most = most;
        this.word = word;
    }

    static Age of(int workingDays) {
        return Arrays.stream(values()).filter(age -> workingDays <= age.most).findFirst().orElseThrow();
    }
}
