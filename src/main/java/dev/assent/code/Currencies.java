package dev.assent.code;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Currencies in which a value can be stated: those of ISO 4217 (list one) that are money of a State or union today, with their minor units. */
public final class Currencies {
    private static final Set<String> IN_USE = new TreeSet<>(Set.of(("AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF "
            + "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD "
            + "JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD "
            + "OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS "
            + "UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG").split(" ")));
    // replaced by a currency that still exists
    private static final Map<String, String> REPLACED = Stream.of("ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK BGN EUR",
                    "BYB BYR BYN", "CSD YUM RSD", "CUC CUP", "MZM MZN", "ROL RON", "RUR RUB", "SLL SLE", "TRL TRY", "VEB VEF VES", "ZWD ZWL ZWN ZWR ZWG", "ANG XCG",
                    "MRO MRU", "STD STN", "AFA AFN", "AZM AZN", "GHC GHS", "SDD SDG", "SRG SRD", "TMM TMT", "ZMK ZMW", "MGF MGA", "BGL EUR", "TPE USS USD")
            .map(row -> row.split(" ")).flatMap(row -> Stream.of(row).limit(row.length - 1).map(old -> Map.entry(old, row[row.length - 1])))
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
        return Currency.getInstance(code).getDisplayName(reader);
    }
}
