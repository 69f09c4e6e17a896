package dev.assent.consultation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** An agency that has not answered yet is asked no longer. */
@Component
class WithdrawConsultee implements JavaDelegate {
    private final ConsulteeWithdrawals withdrawals;

    WithdrawConsultee(ConsulteeWithdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawals.withdraw(ConsulteeWithdrawal.FILE_NUMBER.of(execution), ConsulteeWithdrawal.SETUP.of(execution),
                ConsulteeWithdrawal.WITHDRAWN_AGENCY.of(execution), ConsulteeWithdrawal.WITHDRAWAL_REASONS.of(execution),
                ConsulteeWithdrawal.STARTED_BY.of(execution));
    }
}
