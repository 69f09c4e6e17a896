package dev.assent.handbook;

import dev.assent.setup.NationalSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;

/** Puts a handbook together: one HTML page that needs nothing else. */
final class Page {
    static final String STYLE = style();
    private final Edition edition;
    private final Writing writing;
    private final Words words;
    private final Set<String> written = new HashSet<>();

    Page(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
        this.writing = new Writing(edition.procedure(), words);
    }

    String html() {
        parts();
        NationalSetup setup = edition.procedure().setup();
        String language = words.language().getLanguage();
        String name = Words.escaped(setup.name().getOrDefault(language, setup.name().get("en")));
        return "<!doctype html>\n<html lang=\"" + language + "\" dir=\"" + (words.rightToLeft() ? "rtl" : "ltr") + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                + "<title>" + words.say("{0}: handbook of the procedure", name) + "</title>\n<style>" + STYLE + "</style></head>\n<body><a class=\"skip\" href=\"#text\">" + words.say("To the text") + "</a>\n"
                + "<header><p class=\"state\">" + writing.names().word(setup.state(), "state") + "</p><h1>" + name + "</h1><p class=\"kind\">" + words.say("Handbook of the procedure") + "</p>"
                + "<p class=\"version\">" + version(edition.number(), edition.deployedAt()) + "</p>" + links() + "</header>\n<div class=\"layout\">"
                + "<nav aria-labelledby=\"contents\"><h2 id=\"contents\">" + words.say("Contents") + "</h2>" + writing.document().contents() + "</nav>\n<main id=\"text\">"
                + writing.document().body() + "</main></div>\n<footer>" + words.say("Written by Assent from the models, tables and forms as they are deployed; nothing in it is written by hand. {0}.",
                version(edition.number(), edition.deployedAt())) + "</footer></body></html>\n";
    }

    private void parts() {
        new Decider(writing).write();
        done(Decider::isChoice);
        new Course(writing).write();
        writing.document().part(words.say("The application and its documents"));
        new Forms(writing).application();
        tables(table -> table.has("inform"));
        tables("Who is asked", table -> table.has("silenceMeans") && !table.has("chair"));
        tables("Votes", table -> table.has("chair") || table.has("voteRule") || table.has("outcome"));
        tables("Disputes", new RungRows()::knows);
        tables("Regional conventions", new RegionRows()::knows);
        writing.document().part(words.say("Time"));
        tables(table -> new LimitRows().knows(table) || new OuterLimitRows().knows(table) || new QuestionRows().knows(table) || new StopRows().knows(table) || new ExtensionRows().knows(table) || table.has("earliest") || table.has("promised"));
        Calendars.write(writing);
        new Applicant(writing).write();
        tables("The decision", table -> table.has("recommendation") || table.has("finding"));
        tables("What is refused", new RefusalRows()::knows);
        tables("Other rules", table -> true);
        new Duties(writing).write();
        new Forms(writing).write();
        new Course(writing).blocks();
        new ChangesPart(writing).write(edition.changes(), edition.before() == null ? null : version(edition.before().number(), edition.before().deployedAt()));
        Sources.write(writing);
    }

    private void tables(String part, Predicate<Table> which) {
        if (edition.procedure().tables().stream().anyMatch(table -> which.test(table) && !written.contains(table.id()))) {
            writing.document().part(words.say(part));
            tables(which);
        }
    }

    // the setup's own before those of the release
    private void tables(Predicate<Table> which) {
        List<Table> left = edition.procedure().tables(table -> which.test(table) && !written.contains(table.id()));
        List.of(true, false).forEach(own -> left.stream().filter(table -> edition.procedure().isOwn(table) == own).forEach(new TableArticles(writing)::write));
        done(which);
    }

    private void done(Predicate<Table> which) {
        edition.procedure().tables(which).forEach(table -> written.add(table.id()));
    }

    private String version(int number, Instant at) {
        // Arabic has two sets of names for the months; without a country it is one and the same, as on the pages
        String day = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(words.language().getLanguage())).format(at.atZone(edition.procedure().setup().workingDays().zone()));
        return words.say("Version {0} of {1}", number, day);
    }

    private String links() {
        String other = words.rightToLeft() ? "en" : "ar";
        StringBuilder links = new StringBuilder("<p class=\"version screen\"><a lang=\"" + other + "\" hreflang=\"" + other + "\" href=\"?language=" + other + "&amp;version=" + edition.number() + "\">"
                + (other.equals("ar") ? "بالعربية" : "In English") + "</a>");
        edition.others().stream().filter(number -> number != edition.number()).limit(8).forEach(number -> links.append("<a href=\"?language=").append(words.language().getLanguage()).append("&amp;version=")
                .append(number).append("\">").append(words.say("Version {0}", number)).append("</a>"));
        return links.append("</p>").toString();
    }

    private static String style() {
        try {
            return new ClassPathResource("handbook/handbook.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
