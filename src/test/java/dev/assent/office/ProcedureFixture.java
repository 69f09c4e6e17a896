package dev.assent.office;

import dev.assent.proof.Verification;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test of a procedure has at hand: the people at work, what they may find out and do, and the register to prove it by. */
public abstract class ProcedureFixture {
    @Autowired
    protected Office office;
    @Autowired
    protected Desk desk;
    @Autowired
    protected Api api;
    @Autowired
    protected Facts facts;
    @Autowired
    protected FileActs acts;
    @Autowired
    protected Verification verification;
    @Autowired
    protected ProcessEngine engine;
    @Autowired
    protected RuntimeService runtime;
    @Autowired
    protected JdbcClient jdbc;
}
