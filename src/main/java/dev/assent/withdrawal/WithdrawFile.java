package dev.assent.withdrawal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The withdrawal came on paper: closes the file and ends everything else that runs for it. */
@Component
class WithdrawFile implements JavaDelegate {
    private final Withdrawals withdrawals;

    WithdrawFile(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawals.enter(Withdrawal.FILE_NUMBER.of(execution), Withdrawal.WITHDRAWAL_REASONS.of(execution), Withdrawal.STARTED_BY.of(execution),
                execution.getProcessInstanceId());
    }
}
