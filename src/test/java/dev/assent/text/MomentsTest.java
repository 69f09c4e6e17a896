package dev.assent.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-SY", "ar-IQ", "ar-SA", "ar-EG"})
    @DisplayName("The months have one kind of Arabic names: in mails and letters, in the webapps, and on our pages, whatever the country")
    void months(String tag) throws Exception {
        List<String> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(Moments.words(LocalDate.of(2026, month, 1).atStartOfDay().toInstant(ZoneOffset.UTC), Locale.forLanguageTag(tag), ZoneOffset.UTC).split(" ")[2]);
        }
        Path apps = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");
        for (String app : List.of("tasklist", "cockpit", "admin")) {
            List<String> shown = new ArrayList<>();
            new ObjectMapper().readTree(apps.resolve(app + "/locales/ar.json").toFile()).path("dateLocales").path("months").forEach(name -> shown.add(name.asText()));
            assertThat(months).as(app).isEqualTo(shown);
        }
        assertThat(Files.readString(apps.resolve("tasklist/custom/texts.js"))).contains("'ar-EG-u-nu-latn-ca-gregory'");
    }
}
