package dev.assent.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.engine.model.ModelProblem;
import dev.assent.engine.model.ModelSet;
import dev.assent.table.SetupTables;
import dev.assent.table.TableCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Words of time that nobody could act on are refused when they are deployed, with row and column. */
class TimeWordsTest {
    private static final Path FOLDER = Path.of("src/test/resources/national/tamira");
    private static final String SALT = "processes/setups/salt-office/SaltOffice";
    private static final String GLASS = "processes/setups/glass-board/GlassBoard";
    private static final String LAGOON = "processes/setups/lagoon-office/LagoonOffice";
    private static final ModelSet MODELS = ModelSet.fromFolder(Path.of("")).overriddenBy(ModelSet.fromFolder(FOLDER));

    private static List<ModelProblem> problems(String table, String old, String changed) {
        return problems(SALT, table, old, changed);
    }

    private static List<ModelProblem> problems(String folder, String table, String old, String changed) {
        NationalSetup setup = new SetupReader(new FileSystemResource(FOLDER.resolve(folder + ".yaml"))).read();
        String file = folder + table + ".dmn";
        SortedMap<String, byte[]> models = new TreeMap<>(MODELS.resources());
        String text = new String(models.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        models.put(file, text.replace(old, changed).getBytes(StandardCharsets.UTF_8));
        ModelSet set = new ModelSet(models);
        SetupTables tables = SetupTables.of(SetupModels.of(setup, set), SetupTables.all(set));
        var found = new ClassPathScanningCandidateComponentProvider(false);
        found.addIncludeFilter(new AssignableTypeFilter(TableCheck.class));
        return found.findCandidateComponents("dev.assent").stream()
                .map(bean -> (TableCheck) BeanUtils.instantiateClass(ClassUtils.resolveClassName(bean.getBeanClassName(), null)))
                .flatMap(check -> check.problems(tables).stream()).distinct().toList();
    }

    @Test
    @DisplayName("The tables of the salt office pass as they are")
    void sound() {
        assertThat(problems("OuterLimits", "\"MONTHS\"", "\"MONTHS\"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
        "OuterLimits|\"DEEMED_REFUSAL\"|\"DEEMED_GRANT\"|row 1, column expiryMeans: \"DEEMED_GRANT\" is no meaning that the expiry of a file's limit may have. Silence never grants",
        "OuterLimits|\"CLIMBS\"|\"APPROVED\"|Silence never grants",
        "OuterLimits|\"RECEIVED\"|\"RECEPTION\"|column countsFrom: \"RECEPTION\" is none of RECEIVED, COMPLETE.",
        "OuterLimits|\"QUESTIONS\"|\"SOME\"|column stoppedBy: \"SOME\" is none of NONE, QUESTIONS, ALL.",
        "OuterLimits|\"royalCourt\"|\"royalCort\"|row 2, column climbsTo: \"royalCort\" is no agency of SaltOffice.yaml.",
        "OuterLimits|\"royalCourt\"|null|row 2, column climbsTo: it is empty, but silence means CLIMBS.",
        "OuterLimits|\"Sue at the Administrative Court of Tamira.\"|null|row 3, column remedy: it is empty, but silence means RIGHT_TO_SUE.",
        "OuterLimits|\"Decree on salt, art. 9\"|null|row 1, column basis: it is empty, but silence means DEEMED_REFUSAL.",
        "OuterLimits|\"PREVIOUS\"|\"BEFORE\"|row 2, column lastDay: \"BEFORE\" is none of STAYS, NEXT, PREVIOUS.",
        "OuterLimits|\"YEARS\"|\"ANNUAL\"|row 5, column unit: \"ANNUAL\" is none of WORKING_DAYS, CALENDAR_DAYS, HOURS, BUSINESS_HOURS, MONTHS, YEARS.",
        "Consultees|\"RECEIVED\"|\"FILE_RECIEVED\"|row 1, column countsFrom: a limit counts from none of \"FILE_RECIEVED\". It may count from ASKED, RECEIVED, COMPLETE, ROUND_LIMIT, NOTICE_DELIVERED, or from the entry of",
        "Consultees|\"RECEIVED\"|\"ROUND_LIMIT\"|row 1, column countsFrom: \"ROUND_LIMIT\" is the end of the rounds before, and before the first round there is none.",
        "Consultees|\"MONTHS\"|\"WORKING_DAYS\"|row 1, column lastDay: \"NEXT\" says nothing where the unit is WORKING_DAYS",
        "Ladder|\"COMPLETE\"|\"DECISION_BELOW\"|row 1, column windowCountsFrom: a limit counts from none of \"DECISION_BELOW\".",
        "LicenseTerms|\"It ends with the license that follows it, or after six months.\"|null|row 1, column ends: it is empty.",
        "LicenseTerms|\"MONTHS\"|\"HOURS\"|row 1, column unit: \"HOURS\" is none of CALENDAR_DAYS, WORKING_DAYS, MONTHS, YEARS.",
        "InformationRequests|<text>\"DOCUMENT\"</text>|<text>\"PAPER\"</text>|row 1, column questionPurpose: \"PAPER\" is none of DOCUMENT, GOODS, END_USE, ROUTE, OTHER."})
    void aWordThatNobodyKnowsIsRefused(String table, String old, String changed, String sentence) {
        assertThat(problems(table, old, changed)).isNotEmpty().anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(SALT + table + ".dmn");
            assertThat(problem.line()).isPositive();
            assertThat(problem.reason()).contains(sentence);
            assertThat(problem.arabic()).startsWith("الصف");
        });
    }

    @Test
    @DisplayName("The tables of the glass board pass as they are, also a rung without a limit")
    void glass() {
        assertThat(problems(GLASS, "Stops", "\"ALL\"", "\"ALL\"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
        "Stops|\"Check of the end user abroad\"|null|row 1, column name: it is empty.",
        "Stops|\"CONSULTATIONS\"|\"AGENCIES\"|row 2, column stops: \"AGENCIES\" is none of CONSULTATIONS, FILE, ALL.",
        "Stops|\"BEGUN\"|\"STARTED\"|row 1, column stopsFrom: \"STARTED\" is none of ASKED, BEGUN.",
        "Stops|\"COMPLETE\"|\"ENTRY\"|row 1, column countsFrom: \"ENTRY\" is none of COMPLETE, RECEIVED, CALLED.",
        "Stops|\"envoyMinistry\"|null|row 1, column begunBy: it is empty, but beginWithin says something.",
        "Stops|\"envoyMinistry\"|null|row 1, column begunBy: it is empty, but stopsFrom says something.",
        "Stops|\"envoyMinistry\"|\"envoys\"|row 1, column begunBy: \"envoys\" is no agency of GlassBoard.yaml.",
        "Stops|<text>30</text>|<text>null</text>|row 1, column waitsAtMost: it is empty.",
        "Stops|<text>15</text>|<text>0</text>|row 1, column finishWithin: \"0\" is no whole number from 1 on.",
        "Stops|\"Act on glass, s. 14\"|null|row 3, column basis: it is empty.",
        "Ladder|<text>10</text>|<text>null</text>|row 2, column limit: it is empty, but expiryMeans says something.",
        "Ladder|<text>10</text>|<text>null</text>|row 2, column limit: it is empty, but countsFrom says something.",
        "OuterLimits|\"glassCouncil\"|\"council\"|row 2, column extensionAgreedBy: \"council\" is no agency of GlassBoard.yaml.",
        "OuterLimits|<text>1</text>|<text>null</text>|row 2, column extendBy: it is empty, but extensionAgreedBy says something.",
        "OuterLimits|<text>20</text>|<text>-20</text>|row 1, column extendBy: \"-20\" is no whole number from 1 on."})
    void aWordOfStopsRungsAndExtensionsIsRefused(String table, String old, String changed, String sentence) {
        assertThat(problems(GLASS, table, old, changed)).isNotEmpty().anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(GLASS + table + ".dmn");
            assertThat(problem.reason()).contains(sentence);
            assertThat(problem.arabic()).startsWith("الصف");
        });
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', value = {
        "RegionalBans|\"Inland Compact, Art. 9\"|null|row 2, column basis: it is empty.",
        "RegionalBans|\"coastSecretariat\"|\"secretariat\"|row 1, column body: \"secretariat\" is no agency of LagoonOffice.yaml.",
        "RegionalBans|\"envoyOffice\"|\"envoys\"|row 1, column requestedBy: \"envoys\" is no agency of LagoonOffice.yaml.",
        "RegionalBans|\"CONSULTATIONS\"|\"AGENCIES\"|row 4, column clocksStand: \"AGENCIES\" is none of CONSULTATIONS, FILE, ALL, NONE.",
        "RegionalBans|\"TWO_THIRDS\"|\"VETO\"|row 2, column carriedBy: no row of the table VoteRule carries the question APPROVE by the rule \"VETO\".",
        "RegionalBans|\"HOLD\"|\"GRANTED\"|row 2, column disputeSilence: \"GRANTED\" is none of REFUSED, HOLD.",
        "RegionalBans|<text>30</text>|<text>null</text>|row 1, column disputeLimit: it is empty, but disputeBody says something.",
        "RegionalBans|\"2020-01-01\"|\"long ago\"|row 1, column from: \"long ago\" is no day such as 2026-11-01.",
        "RegionalBans|\"YEARS\"|\"HOURS\"|row 4, column validUnit: \"HOURS\" is none of WORKING_DAYS, CALENDAR_DAYS, MONTHS, YEARS.",
        "MemberStates|\"DEEMED_OBJECTION\"|\"SILENT\"|row 2, column memberSilence: \"SILENT\" is none of DEEMED_NO_OBJECTION, DEEMED_OBJECTION, ABSENT, HOLD.",
        "MemberStates|<text>30</text>|<text>0</text>|row 1, column limit: \"0\" is no whole number from 1 on.",
        "MemberStates|\"inlandBureau\"|\"bureau\"|row 4, column enteredBy: \"bureau\" is no agency of LagoonOffice.yaml."})
    void aWordOfRegionalBansIsRefused(String table, String old, String changed, String sentence) {
        assertThat(problems(LAGOON, table, old, changed)).isNotEmpty().anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(LAGOON + table + ".dmn");
            assertThat(problem.reason()).contains(sentence);
            assertThat(problem.arabic()).startsWith("الصف");
        });
    }
}
