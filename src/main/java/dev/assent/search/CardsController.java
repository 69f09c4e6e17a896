package dev.assent.search;

import dev.assent.register.Reader;
import dev.assent.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cards of one page of tasks, in one answer. */
@RestController
class CardsController {
    private static final int MOST = 50;
    private final Files files;
    private final Rows rows;

    CardsController(Files files, Rows rows) {
        this.files = files;
        this.rows = rows;
    }

    /** A file that the reader may not know of has no card, as one that does not exist; of more numbers than {@link #MOST} the first count. */
    @Operation(summary = "What tells these files apart, for those you may know of; at most 50 numbers")
    @GetMapping("/api/files/cards")
    List<FileCard> cards(@RequestParam List<String> numbers, Authentication login) {
        List<String> asked = numbers.stream().distinct().limit(MOST).toList();
        Reader reader = Reader.of(login);
        return asked.isEmpty() ? List.of() : rows.of(files.of(asked, reader), reader, Texts.locale()).stream().map(FileCard::of).toList();
    }
}
