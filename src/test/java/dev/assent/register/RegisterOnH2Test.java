package dev.assent.register;

import dev.assent.office.ProcedureTest;

@ProcedureTest
class RegisterOnH2Test extends RegisterContract {
    @Override
    void unguard() {
        jdbc.sql("drop trigger register.record_append_only").update();
    }

    @Override
    void guard() {
        jdbc.sql("create trigger register.record_append_only before update, delete on register.record for each row call '"
                + AppendOnly.class.getName() + "'").update();
    }
}
