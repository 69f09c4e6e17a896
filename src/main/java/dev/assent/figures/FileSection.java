package dev.assent.figures;

import java.util.List;
import java.util.Map;

/** A section whose rows are files: read page by page, to the last of them. */
interface FileSection extends Section {
    /** How many there are. */
    long count(Question question);

    /**
     * The next so many files; their column {@code number} tells them apart.
     *
     * @param after number of the last file of the page before; null: the first page
     */
    List<Map<String, Object>> page(Question question, String after, int most);

    /**
     * The first page.
     *
     * @param total how many files there are
     */
    record First(List<Map<String, Object>> rows, long total) {
    }

    default First first(Question question, int most) {
        return new First(page(question, null, most), count(question));
    }

    @Override
    default List<Map<String, Object>> rows(Question question, Dimension by) {
        return page(question, null, Figures.PAGE);
    }
}
