package dev.assent.search;

import dev.assent.applicant.ApplicantViews;
import dev.assent.code.Countries;
import dev.assent.register.Access;
import dev.assent.register.ReadableFiles;
import dev.assent.register.Reader;
import dev.assent.register.Register;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the rows of a page, each by what its reader may see of the file. */
@Component
class Rows {
    private static final int GOODS = 3;
    private final PageFacts facts;
    private final ReadableFiles readable;
    private final NationalSetups setups;
    private final Register register;
    private final Texts texts;

    Rows(PageFacts facts, ReadableFiles readable, NationalSetups setups, Register register, Texts texts) {
        this.facts = facts;
        this.readable = readable;
        this.setups = setups;
        this.register = register;
        this.texts = texts;
    }

    /** @param language of the reader */
    List<FileRow> of(List<Files.Found> files, Reader reader, Locale language) {
        PageFacts.Facts known = facts.of(files.stream().map(Files.Found::number).toList(), readable.of(reader));
        Instant now = register.now();
        return files.stream().map(file -> row(file, known, reader, language, now)).toList();
    }

    private FileRow row(Files.Found file, PageFacts.Facts known, Reader reader, Locale language, Instant now) {
        NationalSetup setup = setups.of(file.setup());
        boolean whole = known.whole().contains(file.number());
        boolean open = file.closedAt() == null;
        List<String> goods = known.goods().getOrDefault(file.number(), List.of());
        List<PageFacts.Held> held = known.held().getOrDefault(file.number(), List.of()).stream().filter(task -> whole || mine(task.group(), setup, reader)).toList();
        return new FileRow(file.number(), file.setup(), setup.name().getOrDefault(language.getLanguage(), setup.name().get("en")), file.activity(), file.applicant(),
                known.endUsers().getOrDefault(file.number(), List.of()).stream().findFirst().orElse(null), file.destination(),
                Countries.name(file.destination(), setup.countries().get(file.destination()), language),
                goods.stream().limit(GOODS).collect(Collectors.joining("; ")), goods.size(),
                whole ? file.standing() : ApplicantViews.standing(file.standing(), !open),
                held.stream().map(task -> holder(task.group(), setup, language)).distinct().toList(),
                held.stream().map(PageFacts.Held::since).min(Instant::compareTo).orElse(null), file.receivedAt(), file.outerLimit(),
                open ? daysLeft(file.outerLimit(), setup, now) : null, file.urgent(), open && file.outerLimit() != null && file.outerLimit().isBefore(now) && !file.clockStands(),
                whole ? open && known.stopped().contains(file.number()) : null,
                whole ? known.decisions().getOrDefault(file.number(), List.of()) : List.of(), file.closedAt());
    }

    private static boolean mine(String group, NationalSetup setup, Reader reader) {
        return reader.in(group) || setup.agency(group).filter(agency -> Access.of(reader, agency.id())).isPresent();
    }

    private FileRow.Holder holder(String group, NationalSetup setup, Locale language) {
        return setup.agency(group).map(Agency::id).map(agency -> new FileRow.Holder(agency, setup.agencyName(agency, language.getLanguage())))
                .orElseGet(() -> new FileRow.Holder(group, texts.say(language, group.equals("intake") ? "Intake" : group)));
    }

    private static Integer daysLeft(Instant limit, NationalSetup setup, Instant now) {
        if (limit == null) {
            return null;
        }
        // a limit at midnight belongs to the day that ends
        LocalDate last = limit.minusMillis(1).atZone(setup.workingDays().zone()).toLocalDate();
        return setup.workingDays().between(now.atZone(setup.workingDays().zone()).toLocalDate(), last);
    }
}
