package dev.assent.screening.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of two names match, and how, can be read from the answer. */
class NameMatchTest {
    private static final int HIT = 80;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mohammed Al-Rashidi | محمد الرشيدي", "محمد الرشيدي | Mohamed Rachidi", "Rashidi, Mohammed | محمد الرشيدي",
            "Sheikh Mohammed Al Rashidi | Mohammed Rashidi", "Abdul Rahman Qabbani | عبد الرحمن قباني", "Abdurrahman Kabbani | عبدالرحمن قباني",
            "Al Noor General Trading LLC | شركة النور للتجارة العامة", "Nord Stern Shipping Ltd | Nordstern Marine", "Kararnan Rashidi | Karaman Rashidi", "Fayçal Hichem | فيصل هاشم",
            "Mohammed Rash1di | Mohammed Rashidi", "Youssouf Chahine | يوسف شاهين", "Gamal Hegazy | جمال حجازي", "فاطمة الخوري | Fatimah El Khoury",
            "Сергей Лаврентьев | Sergey Lavrentyev", "Jürgen Weißmüller | Juergen Weissmueller", "MV Kestrel Point | Kestrelpoint"})
    void itIsTheSameName(String asked, String listed) {
        assertThat(NameIndex.compare(asked, listed).score()).as("%s", NameIndex.compare(asked, listed)).isGreaterThanOrEqualTo(HIT);
        assertThat(NameIndex.compare(listed, asked).score()).as("the other way round").isGreaterThanOrEqualTo(HIT);
        assertThat(new NameIndex(List.of("Brunel Hart", listed, "Castor Vehicles")).like(asked, HIT)).extracting(NameIndex.Found::place).contains(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mohammed Ali | Mohammed Hassan", "Hassan Zidan | Hussein Zidan", "Al Noor Trading LLC | Dilmun Trading LLC",
            "Omar Issa | Omar Musa", "General Trading Company | General Shipping Company", "Ministry of Interior | Ministry of Defence", "Mohammed | Mohammed Qabbani"})
    void itIsAnother(String asked, String listed) {
        assertThat(NameIndex.compare(asked, listed).score()).as("%s", NameIndex.compare(asked, listed)).isLessThan(HIT);
    }

    @Test
    void theAnswerSaysWhichWordsMatchHow() {
        NameMatch match = NameIndex.compare("Dr Rashidi Mohammed", "محمد حسن الرشيدي");
        assertThat(match.words()).extracting(MatchedWord::asked, MatchedWord::listed, MatchedWord::how)
                .containsExactly(tuple("Rashidi", "الرشيدي", "SCRIPT"), tuple("Mohammed", "محمد", "SCRIPT"));
        assertThat(match.reordered()).isTrue();
        assertThat(match.askedOnly()).isEmpty();
        assertThat(match.listedOnly()).containsExactly("حسن");
        assertThat(NameIndex.compare("Al Noor Trading", "النور للتجارة").words()).extracting(MatchedWord::how).containsExactly("SCRIPT", "MEANING");
        assertThat(NameIndex.compare("Nord Stern", "Nordstern").words()).extracting(MatchedWord::how).containsExactly("JOINED");
    }

    @Test
    void nothingIsLikeAnEmptyName() {
        NameIndex index = new NameIndex(List.of("Mohammed Rashidi"));
        assertThat(index.like("", 0)).isEmpty();
        assertThat(index.like(" -- ", 0)).isEmpty();
        assertThat(index.like("(AND OR NOT) * ? ~ \" \\ /", 0)).allSatisfy(found -> assertThat(found.match().score()).isLessThan(HIT));
        assertThat(new NameIndex(List.of()).like("Mohammed", 0)).isEmpty();
    }
}
