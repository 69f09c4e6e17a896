package dev.assent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law of the house, as far as it concerns files. */
class SourceRulesTest {
    private static final int LIMIT = 150;
    private static final int MEDIAN = 50;
    private static final int DELEGATE_LIMIT = 35;
    // written in two parts, so that this file keeps its own rules
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern MACHINE = Pattern.compile("/wo" + "rk/(main|wt|shared|brief)|\\.\\./sha" + "red|/home/\\w+/|[A-Z]:\\\\Users");
    private static final Pattern DISABLED_WITHOUT_REASON = Pattern.compile("@Dis" + "abled(?!\\w|\\s*\\(\\s*\")");
    private static final Pattern PACKAGE_SENTENCE = Pattern.compile("(?s)\\s*/\\*\\*[\\s*]*[A-Z][^.]{15,}\\..*\\*/\\s*package .*");

    @Test
    void noClassIsLongerThanItsLimit() {
        assertThat(files("src/main/java").filter(file -> lines(file) > limit(file))).isEmpty();
    }

    @Test
    void halfOfTheClassesAreShort() {
        List<Integer> lengths = files("src/main/java").filter(file -> !file.endsWith("package-info.java"))
                .map(SourceRulesTest::lines).sorted().toList();
        assertThat(lengths.get(lengths.size() / 2)).isLessThan(MEDIAN);
    }

    @Test
    void everyPackageSaysInItsFirstSentenceWhatItIsFor() {
        Stream<Path> packages = files("src/main/java/dev/assent").map(Path::getParent).distinct()
                .filter(folder -> !folder.endsWith("assent"));
        assertThat(packages).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .exists().content().matches(PACKAGE_SENTENCE));
    }

    @Test
    void nothingIsLeftUnfinished() {
        assertThat(linesWith(UNFINISHED, everything())).isEmpty();
    }

    @Test
    void noFileKnowsTheMachineItWasWrittenOn() {
        assertThat(linesWith(MACHINE, everything())).isEmpty();
    }

    @Test
    void noTestIsDisabledWithoutAReason() {
        assertThat(linesWith(DISABLED_WITHOUT_REASON, files("src/test/java"))).isEmpty();
    }

    /** A delegate reads, calls one method and writes; its imports are not counted. */
    private static int limit(Path file) {
        String text = text(file);
        return text.contains("implements JavaDelegate")
                ? DELEGATE_LIMIT + (int) text.lines().filter(line -> line.startsWith("import ")).count() : LIMIT;
    }

    private static List<String> linesWith(Pattern pattern, Stream<Path> files) {
        return files.flatMap(file -> text(file).lines().filter(line -> pattern.matcher(line).find())
                .map(line -> file + ": " + line.strip())).toList();
    }

    private static Stream<Path> everything() {
        return Stream.of("src", "processes", "forms", "docs", "README.md", "pom.xml").flatMap(SourceRulesTest::files);
    }

    static Stream<Path> files(String root) {
        if (!Files.exists(Path.of(root))) {
            return Stream.empty();
        }
        try (Stream<Path> tree = Files.walk(Path.of(root))) {
            return tree.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int lines(Path file) {
        return (int) text(file).lines().count();
    }

    /** Empty for what is not text, such as a document in the test data. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException notText) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
