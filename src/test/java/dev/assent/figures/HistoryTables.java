package dev.assent.figures;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As much of the engine's history as figures read, written by hand. */
final class HistoryTables {
    private final JdbcClient jdbc;
    private int links;

    HistoryTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create table if not exists ACT_HI_PROCINST (ID_ varchar(64), BUSINESS_KEY_ varchar(255), PROC_DEF_ID_ varchar(64), PROC_DEF_KEY_ varchar(255), START_TIME_ timestamp)").update();
        jdbc.sql("create table if not exists ACT_RE_PROCDEF (ID_ varchar(64), KEY_ varchar(255), VERSION_ integer)").update();
        jdbc.sql("create table if not exists ACT_HI_TASKINST (ID_ varchar(64), NAME_ varchar(255), PROC_INST_ID_ varchar(64), START_TIME_ timestamp, END_TIME_ timestamp,"
                + " DUE_DATE_ timestamp, ASSIGNEE_ varchar(255), DELETE_REASON_ varchar(4000))").update();
        jdbc.sql("create table if not exists ACT_HI_IDENTITYLINK (ID_ varchar(64), TASK_ID_ varchar(64), TYPE_ varchar(255), OPERATION_TYPE_ varchar(64), GROUP_ID_ varchar(255),"
                + " TIMESTAMP_ timestamp)").update();
    }

    void task(String id, String file, String agency, String name, String created, String ended, String person) {
        jdbc.sql("insert into ACT_HI_PROCINST (ID_, BUSINESS_KEY_) values (?, ?)").params("P" + id, file).update();
        jdbc.sql("insert into ACT_HI_TASKINST values (?, ?, ?, ?, ?, null, ?, ?)").params(id, name, "P" + id, moment(created), moment(ended), person,
                person == null ? "deleted" : "completed").update();
        link(id, "candidate", agency, created);
    }

    void model(String key, int version) {
        jdbc.sql("insert into ACT_RE_PROCDEF values (?, ?, ?)").params(key + version, key, version).update();
    }

    void began(String file, String key, int version, String at) {
        jdbc.sql("insert into ACT_HI_PROCINST (ID_, BUSINESS_KEY_, PROC_DEF_ID_, PROC_DEF_KEY_, START_TIME_) values (?, ?, ?, ?, ?)")
                .params("I" + file, file, key + version, key, moment(at)).update();
    }

    void claimed(String task, String at) {
        link(task, "assignee", null, at);
    }

    private void link(String task, String type, String group, String at) {
        jdbc.sql("insert into ACT_HI_IDENTITYLINK values (?, ?, ?, 'add', ?, ?)").params("L" + links++, task, type, group, moment(at)).update();
    }

    private static Timestamp moment(String local) {
        Instant at = TwelveFiles.at(local);
        return Timestamp.from(at);
    }
}
