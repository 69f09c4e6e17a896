package dev.assent.screening;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where lists come from.
 *
 * @param folder     each file in it that ends in .xml or .csv is a list, called like the file; empty: none
 * @param addresses  of lists, http or https, each as {@code name=address}; such a list wins over a file of that name
 * @param every      pause between two looks
 * @param staleAfter a list whose source was not seen for so long is stale
 * @param withdrawn  lists that are in force no more, by name
 * @param accept     SHA-256 sums of files that are taken although they have shrunk to less than half, or are older
 */
@ConfigurationProperties("assent.screening")
record ScreeningSettings(String folder, List<String> addresses, Duration every, Duration staleAfter, List<String> withdrawn, List<String> accept) {
    private static final Pattern ADDRESS = Pattern.compile("\\s*[^=\\s]{1,64}\\s*=\\s*https?://[^\\s/]\\S*\\s*");

    ScreeningSettings {
        addresses.stream().filter(each -> !ADDRESS.matcher(each).matches()).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException("assent.screening.addresses: " + wrong + " is not name=address with http or https");
        });
    }
}
