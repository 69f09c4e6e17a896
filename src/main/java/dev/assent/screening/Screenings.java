package dev.assent.screening;

import dev.assent.register.Register;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Screens a file: every name in it against every list in force, and where it goes against embargoes. What people judged stands. */
@Component
public class Screenings {
    private final ListsInForce lists;
    private final FileNames names;
    private final HitRules rules;
    private final Embargoes embargoes;
    private final HitConsequences consequences;
    private final HitStore store;
    private final Register register;
    private final ScreenedFiles files;
    private final ScreeningDue due;

    Screenings(ListsInForce lists, FileNames names, HitRules rules, Embargoes embargoes, HitConsequences consequences, HitStore store, Register register, ScreenedFiles files,
            ScreeningDue due) {
        this.lists = lists;
        this.names = names;
        this.rules = rules;
        this.embargoes = embargoes;
        this.consequences = consequences;
        this.store = store;
        this.register = register;
        this.files = files;
        this.due = due;
    }

    /** A file compared with the lists of now. */
    private record Compared(List<NamedInFile> asked, List<ListsInForce.Searchable> lists, List<Hit> gone, List<Hit> fresh, List<Hit> hits) {
    }

    /** The hits on a file after it was screened anew; enters what was screened against what, if any list is in force. */
    @Transactional
    List<Hit> screen(String fileNumber) {
        Compared now = compare(fileNumber);
        now.gone().forEach(store::remove);
        now.fresh().forEach(hit -> store.insert(fileNumber, hit));
        if (!now.lists().isEmpty() || !now.fresh().isEmpty() || !now.gone().isEmpty()) {
            enter(fileNumber, now);
        }
        consequences.enter(fileNumber, now.fresh().stream().filter(Hit::forbids).toList(), Register.ENGINE);
        return now.hits();
    }

    /** As {@link #screen}, without keeping anything. */
    List<Hit> look(String fileNumber) {
        return compare(fileNumber).hits();
    }

    /** The hits that people should hear of: those still to be judged, and what forbids and is not in the register yet. */
    List<Hit> concerning(String fileNumber) {
        Compared now = compare(fileNumber);
        return now.hits().stream().filter(hit -> hit.open() || hit.forbids() && now.fresh().contains(hit)).toList();
    }

    // an open hit goes when it is none any more, and a remembered dismissal when the pair was confirmed elsewhere; what people judged here stays
    private Compared compare(String fileNumber) {
        ScreenedFile file = files.of(fileNumber);
        List<ListsInForce.Searchable> now = file.listsInForce() ? lists.now() : List.of();
        List<Hit> before = file.hitsKnown() ? store.of(fileNumber) : List.of();
        List<NamedInFile> asked = now.isEmpty() ? List.of() : names.of(fileNumber);
        List<Hit> found = found(file, asked, now);
        Set<String> ids = found.stream().map(Hit::id).collect(Collectors.toSet());
        Set<String> known = before.stream().map(Hit::id).collect(Collectors.toCollection(HashSet::new));
        List<Hit> gone = before.stream().filter(hit -> hit.open() && !ids.contains(hit.id()) || hit.remembered() != null && store.dismissed(hit).isEmpty()).toList();
        gone.forEach(hit -> known.remove(hit.id()));
        List<Hit> fresh = found.stream().filter(hit -> known.add(hit.id())).map(this::remembered).toList();
        return new Compared(asked, now, gone, fresh, Stream.concat(before.stream().filter(hit -> !gone.contains(hit)), fresh.stream()).toList());
    }

    private List<Hit> found(ScreenedFile file, List<NamedInFile> asked, List<ListsInForce.Searchable> now) {
        List<Hit> found = new ArrayList<>(embargoes.of(file));
        List<String> texts = now.isEmpty() ? List.of() : names.texts(file.number());
        now.forEach(list -> Lookup.of(asked, texts, list).forEach(like -> rules.hit(file, like).ifPresent(found::add)));
        return found;
    }

    // what the same group has dismissed stays dismissed while neither the name nor the entry has changed
    private Hit remembered(Hit hit) {
        return store.dismissed(hit).map(earlier -> new Hit(hit.id(), hit.asked(), hit.list(), hit.version(), hit.reference(), hit.entryHash(), hit.entry(),
                hit.listedName(), hit.score(), hit.explanation(), hit.judges(), hit.prohibition(), hit.basis(), hit.foundAt(), earlier.judgement(),
                earlier.reasons(), earlier.judgedBy(), earlier.judgedAt(), earlier.id())).orElse(hit);
    }

    private void enter(String fileNumber, Compared now) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("lists", now.lists().stream().map(each -> {
            Map<String, Object> list = new LinkedHashMap<>();
            list.put("list", each.list().list());
            list.put("version", each.list().version());
            list.put("asOf", each.list().asOf());
            list.put("entries", each.list().entries());
            return list;
        }).toList());
        facts.put("names", now.asked().stream().map(NamedInFile::name).toList());
        facts.put("open", now.hits().stream().filter(Hit::open).count());
        facts.put("dismissed", now.hits().stream().filter(Hit::dismissed).count());
        facts.put("confirmed", now.hits().stream().filter(hit -> "CONFIRMED".equals(hit.judgement())).count());
        register.append(fileNumber, "FILE_SCREENED", Register.ENGINE, facts);
    }

    /** The confirmed hit that forbids the whole file, after it was screened anew; empty: nothing stands in the way of it. */
    @Transactional
    public Optional<String> prohibition(String fileNumber) {
        List<Hit> hits = screen(fileNumber);
        demandJudged(fileNumber, hits);
        return hits.stream().filter(Hit::forbids).findFirst().map(Hit::said);
    }

    /**
     * Nobody is granted anything while a hit is open or a confirmed one forbids (ATT Art. 6): screens anew, whatever led here.
     *
     * @throws IllegalStateException if so; the step fails, the operators are told, and open hits become a task of those who judge
     */
    @Transactional
    public void demandClear(String fileNumber) {
        List<Hit> hits = screen(fileNumber);
        Optional<Hit> forbids = hits.stream().filter(Hit::forbids).findFirst();
        if (forbids.isPresent()) {
            throw new IllegalStateException("A party of " + fileNumber + " is confirmed as listed: " + forbids.get().asked().name() + " (ATT Art. 6)");
        }
        demandJudged(fileNumber, hits);
        due.granted(fileNumber);
    }

    private void demandJudged(String fileNumber, List<Hit> hits) {
        if (hits.stream().anyMatch(Hit::open)) {
            due.file(fileNumber);
            throw new IllegalStateException("A hit of the screening of " + fileNumber + " is neither confirmed nor dismissed");
        }
    }
}
