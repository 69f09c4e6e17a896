package dev.assent.screening.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list is read whole, or refused with a sentence. */
class ListReaderTest {
    private static final String NATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="2026-10-30T04:00:01.127-04:00">
              <INDIVIDUALS><INDIVIDUAL>
                <DATAID>6900001</DATAID><VERSIONNUM>1</VERSIONNUM>
                <FIRST_NAME>YOUSEF</FIRST_NAME><SECOND_NAME>KHALIL</SECOND_NAME><THIRD_NAME>AL-DEREI</THIRD_NAME>
                <UN_LIST_TYPE>Veldora</UN_LIST_TYPE><REFERENCE_NUMBER>VDi.001</REFERENCE_NUMBER><LISTED_ON>2025-03-01</LISTED_ON>
                <NAME_ORIGINAL_SCRIPT>يوسف خليل الدرعي</NAME_ORIGINAL_SCRIPT><COMMENTS1>Invented; buys
                   for a militia.</COMMENTS1>
                <NATIONALITY><VALUE>Orlan</VALUE><VALUE>Tamira</VALUE></NATIONALITY>
                <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Youssef Aldarei</ALIAS_NAME></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu Yaqub</ALIAS_NAME></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1971-04-09</DATE></INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1969</FROM_YEAR><TO_YEAR>1972</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>OR 114477</NUMBER></INDIVIDUAL_DOCUMENT>
              </INDIVIDUAL></INDIVIDUALS>
              <ENTITIES><ENTITY>
                <DATAID>6900002</DATAID><FIRST_NAME>QADHALI BROTHERS GENERAL TRADING</FIRST_NAME><REFERENCE_NUMBER>VDe.002</REFERENCE_NUMBER>
                <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Kadhali Bros.</ALIAS_NAME></ENTITY_ALIAS>
                <ENTITY_ADDRESS><COUNTRY>Orlan</COUNTRY></ENTITY_ADDRESS>
              </ENTITY></ENTITIES>
            </CONSOLIDATED_LIST>
            """;
    private static final String DENIALS = """
            # as of: 2026-11-01
            # entries: 2
            reference,kind,name,original_script,aliases,weak_aliases,born,documents,countries,remark
            D-1,PERSON,"Ghazala, Tarek",طارق غزالة,Tariq Ghazaleh;T. Gazala,,1980,,XB,"Denied in 2024, ""diverted"" goods"
            D-2,VESSEL,MV Kestrel Point,,,,,IMO 9000001,,
            """;

    @Test
    void theListOfTheUnitedNationsIsReadWithAliasesOriginalScriptBirthsAndDocuments() throws ListRefused {
        ReadList list = read(NATIONS);
        assertThat(list.asOf()).isEqualTo("2026-10-30T04:00:01.127-04:00");
        assertThat(list.entries()).extracting(ListEntry::reference, ListEntry::kind).containsExactly(tuple("VDi.001", "PERSON"), tuple("VDe.002", "ENTITY"));
        ListEntry person = list.entries().get(0);
        assertThat(person.names()).extracting(ListedName::text, ListedName::quality).containsExactly(tuple("YOUSEF KHALIL AL-DEREI", "PRIMARY"),
                tuple("يوسف خليل الدرعي", "ORIGINAL_SCRIPT"), tuple("Youssef Aldarei", "GOOD"), tuple("Abu Yaqub", "LOW"));
        assertThat(person.born()).containsExactly("1971-04-09", "1969/1972");
        assertThat(person.documents()).containsExactly("Passport OR 114477");
        assertThat(person.countries()).containsExactly("Orlan", "Tamira");
        assertThat(person.remark()).isEqualTo("Invented; buys for a militia.");
    }

    @Test
    void aListOfDenialsIsReadWithItsDateWhetherItHasAByteOrderMarkOrNot() throws ListRefused {
        ReadList list = read(DENIALS);
        assertThat(list.asOf()).isEqualTo("2026-11-01");
        assertThat(list.entries().get(0).names()).extracting(ListedName::text).containsExactly("Ghazala, Tarek", "طارق غزالة", "Tariq Ghazaleh", "T. Gazala");
        assertThat(list.entries().get(0).remark()).isEqualTo("Denied in 2024, \"diverted\" goods");
        assertThat(read("\uFEFF" + DENIALS.replace("\n", "\r\n"))).isEqualTo(list);
        assertThat(read("\uFEFF" + NATIONS)).isEqualTo(read(NATIONS));
    }

    @Test
    void aListThatBreaksOffAnywhereIsNoList() {
        for (int end : new int[] {200, 700, NATIONS.length() / 2, NATIONS.indexOf("</ENTITIES>"), NATIONS.indexOf("</CONSOLIDATED_LIST>")}) {
            refused(NATIONS.substring(0, end), "breaks off or is damaged at line");
        }
        refused(DENIALS.stripTrailing(), "its last line has no end");
        refused(DENIALS.substring(0, DENIALS.indexOf("D-2")), "says that it has 2 entries, and has 1");
        refused("", "no end");
        refused("reference,kind,name\n", "names nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16", "UTF-16LE"})
    void aListInAnotherEncodingIsNoList(String encoding) {
        for (String list : new String[] {NATIONS, NATIONS.replace("UTF-8", encoding), DENIALS}) {
            assertThatThrownBy(() -> ListReader.read(list.getBytes(Charset.forName(encoding)))).isInstanceOf(ListRefused.class);
        }
        refused(NATIONS.replace("UTF-8", "windows-1256"), "not encoded in UTF-8");
    }

    @Test
    void whatIsWrongWithARowIsSaidByLineAndColumn() {
        refused("reference,kind,name\nD-1,PERSON\n", "Line {0} has {1} cells for {2} columns. [2, 2, 3]");
        refused("reference,kind,name\nD-1,SHIP,Kestrel\n", "Line {0} says {1} where");
        refused("reference,kind,name\nD-1,PERSON,\n", "leaves the column {1} empty. [2, name]");
        refused("reference,kind,name\nD-1,PERSON,A B\nD-1,PERSON,C D\n", "the reference {0} twice. [D-1]");
        refused("reference,kind\nD-1,PERSON\n", "has no column {0}. [name]");
        refused("reference,kind,name,colour\nD-1,PERSON,A B,red\n", "unknown column {0}. [colour]");
        refused("<html><body>Service unavailable</body></html>", "begins with {0}. [html]");
        refused(NATIONS.replace("<REFERENCE_NUMBER>VDe.002</REFERENCE_NUMBER>", "").replace("<DATAID>6900002</DATAID>", ""), "has no name or no reference");
    }

    @Test
    void aListDeclaresAndFetchesNothing() {
        refused(NATIONS.replace("?>", "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>").replace("YOUSEF", "&e;"), "");
    }

    private static ReadList read(String text) throws ListRefused {
        return ListReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ListRefused.class).hasMessageContaining(why.replace("says that it has 2 entries, and has 1", "says that it has {0} entries, and has {1}. [2, 1]"));
    }
}
