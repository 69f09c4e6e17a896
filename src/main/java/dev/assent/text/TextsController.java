package dev.assent.text;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the merged dictionary to the pages; public, because the login page needs it too. */
@RestController
class TextsController {
    private final Dictionaries dictionaries;

    TextsController(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    @GetMapping(path = "/assent/texts/{language:[a-z]{2,3}}.json", produces = "application/json;charset=UTF-8")
    ResponseEntity<Map<String, String>> dictionary(@PathVariable String language) {
        Map<String, String> entries = dictionaries.entries(language);
        if (entries == null) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .eTag('"' + Integer.toHexString(entries.hashCode()) + '"')
                .body(entries);
    }
}
