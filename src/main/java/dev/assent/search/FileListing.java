package dev.assent.search;

import dev.assent.register.Reader;
import dev.assent.text.Texts;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One page of the list, ready to show. */
@Component
class FileListing {
    private final Files files;
    private final Rows rows;

    FileListing(Files files, Rows rows) {
        this.files = files;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public FilePage of(Asked asked, Reader reader, Files.Place place, int limit) {
        List<Files.Found> found = files.page(asked, reader, place, limit);
        boolean further = found.size() > limit;
        // the one file too many stands at the end that lies further on
        List<Files.Found> shown = !further ? found : place.backwards() ? found.subList(1, found.size()) : found.subList(0, limit);
        boolean next = place.backwards() || further;
        boolean before = place.backwards() ? further : place.key() != null;
        int count = files.count(asked, reader);
        return new FilePage(rows.of(shown, reader, Texts.locale()), Math.min(count, Files.COUNTED), count > Files.COUNTED,
                next && !shown.isEmpty() ? shown.get(shown.size() - 1).number() : null, before && !shown.isEmpty() ? shown.get(0).number() : null);
    }
}
