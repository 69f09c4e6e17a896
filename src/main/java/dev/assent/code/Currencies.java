package dev.assent.code;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Currencies in which a value can be stated: those of ISO 4217 (list one) that are money of a State or union today, with their minor units. */
public final class Currencies {
    private static final Properties DATA = data();
    private static final Set<String> IN_USE = new TreeSet<>(List.of(DATA.getProperty("inUse").split(" +")));
    private static final Map<String, String> REPLACED = DATA.stringPropertyNames().stream().filter(key -> key.startsWith("replaced."))
            .flatMap(key -> Stream.of(DATA.getProperty(key).split(" ")).map(old -> Map.entry(old, key.substring("replaced.".length()))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Currencies() {
    }

    /** The codes in use, in their order. */
    public static Set<String> all() {
        return IN_USE;
    }

    /** Why no value can be stated in this currency. */
    public static Optional<CodeFault> fault(String code) {
        if (IN_USE.contains(code)) {
            return Optional.empty();
        }
        if (REPLACED.containsKey(code)) {
            return Optional.of(CodeFault.of("The currency {0} is no longer in use; today it is {1}.", code, REPLACED.get(code)));
        }
        return Optional.of(Currency.getAvailableCurrencies().stream().anyMatch(known -> known.getCurrencyCode().equals(code))
                ? CodeFault.of("{0} is no currency in which a value is stated, such as gold, a fund or a code for tests.", code)
                : CodeFault.of("The currency is an ISO 4217 code, such as EUR."));
    }

    /** Why the currency, one in use, does not have such an amount: it has fewer decimals. */
    public static Optional<CodeFault> fault(String code, BigDecimal amount) {
        int most = minorUnits(code);
        if (amount.stripTrailingZeros().scale() <= most) {
            return Optional.empty();
        }
        return Optional.of(most == 0 ? CodeFault.of("{0} has no decimals.", code) : CodeFault.of("{0} has at most {1} decimals.", code, most));
    }

    /** Decimals of the currency by ISO 4217: 0 for JPY, 2 for EUR, 3 for KWD. */
    static int minorUnits(String code) {
        return Currency.getInstance(code).getDefaultFractionDigits();
    }

    static String name(String code, Locale reader) {
        return DATA.getProperty(reader.getLanguage() + "." + code, Currency.getInstance(code).getDisplayName(reader));
    }

    private static Properties data() {
        try (Reader file = new InputStreamReader(Currencies.class.getResourceAsStream("/codes/iso-4217.properties"), StandardCharsets.UTF_8)) {
            Properties data = new Properties();
            data.load(file);
            return data;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
