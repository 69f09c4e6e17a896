package dev.assent.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ProcedureTest
class ReceiptTest extends ProcedureFixture {
    @Test
    @DisplayName("The intake gets the receipt once; a lost one is replaced, its token opens nothing more, and the record says who and when")
    void onceThenReplaced() {
        String file = office.submit(Office.sample("G02"));
        String address = "/api/files/" + file + "/receipt";
        Api.Answer first = api.post(api.login("clara"), address, "");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        String token = first.at("/token");
        assertThat(api.get("Bearer " + token, "/api/files/" + file).status()).isEqualTo(200);

        Api.Answer again = api.post(api.login("clara"), address, "", "Accept-Language", "ar");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/detail")).startsWith("سبق تسليم الإيصال");
        assertThat(again.text()).doesNotContain(token);

        Api.Answer replaced = api.post(api.login("clara"), address + "?replace=true", "");
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.at("/token")).matches("([A-Z2-9]{4}-){5}[A-Z2-9]{4}").isNotEqualTo(token);
        assertThat(api.get("Bearer " + token, "/api/files/" + file).status()).isEqualTo(404);
        assertThat(api.get("Bearer " + replaced.at("/token"), "/api/files/" + file).status()).isEqualTo(200);
        assertThat(jdbc.sql("select kind from register.record where file_number = ? and kind like 'RECEIPT%' order by 1").param(file).query(String.class).list())
                .containsExactly("RECEIPT_HANDED_OUT", "RECEIPT_REPLACED");
    }

    @Test
    @DisplayName("Nobody but the intake gets a receipt, and none for a file that is not there")
    void others() {
        String file = office.submit(Office.sample("G02"));
        assertThat(api.post(api.login("lena"), "/api/files/" + file + "/receipt", "").status()).isEqualTo(403);
        assertThat(api.post(api.login("clara"), "/api/files/EXP-2020-999999/receipt", "").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("The token is neither in the register nor in any variable or history of the engine")
    void nowhere() {
        String file = office.submit(Office.sample("G02"));
        String token = api.post(api.login("clara"), "/api/files/" + file + "/receipt", "").at("/token");
        assertThat(jdbc.sql("""
                select table_schema, table_name, column_name from information_schema.columns
                 where lower(table_schema) in ('register', 'public') and lower(data_type) in ('character varying', 'character large object', 'character')""")
                .query((row, i) -> "\"" + row.getString(1) + "\".\"" + row.getString(2) + "\"|" + row.getString(3)).list()).hasSizeGreaterThan(200).allSatisfy(column -> {
                    String[] at = column.split("\\|");
                    assertThat(jdbc.sql("select count(*) from " + at[0] + " where cast(\"" + at[1] + "\" as varchar) like '%" + token + "%'").query(Long.class).single())
                            .as(column).isZero();
                });
    }
}
