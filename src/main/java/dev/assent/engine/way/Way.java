package dev.assent.engine.way;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * The ways by which the engine's commands change who has a task, what is known of a file or where it stands, and what is
 * decided on each; what only reads, and what concerns no file, is left to the engine's own rights.
 */
enum Way {
    CLAIM(Verdict.CHECKED, "", "ClaimTaskCmd"),
    ASSIGN(Verdict.CHECKED, "The head of the agency hands a task to somebody else on the tab License file, with a reason.", "AssignTaskCmd"),
    ANSWER(Verdict.CHECKED, "", "CompleteTaskCmd SubmitTaskFormCmd HandleTaskBpmnErrorCmd HandleTaskEscalationCmd SetTaskVariablesCmd RemoveTaskVariablesCmd "
            + "PatchTaskVariablesCmd"),
    START(Verdict.CHECKED, "People begin what has a form to begin with; a part of a procedure begins in its place there, in no other way.",
            "SubmitStartFormCmd StartProcessInstanceCmd StartProcessInstanceAtActivitiesCmd"),
    COMMENT(Verdict.CHECKED, "The votes of this ballot are sealed, and a comment could be read by others. Nothing was stored.", "AddCommentCmd"),
    REWRITE_COMMENT(Verdict.NOBODY, "What was remarked stays as it was written; add another remark.",
            "UpdateCommentCmd DeleteTaskCommentCmd DeleteProcessInstanceCommentCmd"),
    RUN_STEP(Verdict.CHECKED, "This time limit has not passed yet; nobody lets it pass early.", "ExecuteJobsCmd"),
    STOP_STEP(Verdict.CHECKED, "Time limits follow from the procedure; nobody moves, stops or deletes them by hand.",
            "DeleteJobCmd SuspendJobCmd SuspendJobDefinitionCmd SetJobDuedateCmd"),
    RETRY(Verdict.CHECKED, "A failed step is tried again as it is: with at least one attempt, and without another time.",
            "SetJobRetriesCmd SetJobsRetriesBatchCmd SetJobsRetriesByProcessBatchCmd"),
    DELETE_MODEL(Verdict.CHECKED, "Files under way need these models, or the next files will. Deploy a new version instead.",
            "DeleteDeploymentCmd DeleteProcessDefinitionsByIdsCmd DeleteProcessDefinitionsByKeyCmd"),
    SET_VARIABLES(Verdict.RECORDED, "Who may do a task follows from the procedure; nobody changes that by a variable.",
            "SetExecutionVariablesCmd RemoveExecutionVariablesCmd PatchExecutionVariablesCmd"),
    END(Verdict.RECORDED, "", "DeleteProcessInstanceCmd"),
    MIGRATE(Verdict.RECORDED, "A file moves only to another version of the same process, and each step to the step of the same id.", "MigrateProcessInstanceCmd"),
    HALT(Verdict.RECORDED, "", "SuspendProcessInstanceCmd ActivateProcessInstanceCmd SuspendProcessDefinitionCmd ActivateProcessDefinitionCmd"),
    RECKON_AGAIN(Verdict.RECORDED, "", "RecalculateJobDuedateCmd"),
    DELEGATE(Verdict.NOBODY, "A task is not delegated: who has it completes it, and the head of the agency hands it to somebody else.",
            "DelegateTaskCmd ResolveTaskCmd SetTaskOwnerCmd"),
    ADD_PEOPLE(Verdict.NOBODY, "Who may do a task follows from the procedure; nobody is added to it or taken from it.",
            "AddUserIdentityLinkCmd AddGroupIdentityLinkCmd DeleteUserIdentityLinkCmd DeleteGroupIdentityLinkCmd"),
    EDIT_TASK(Verdict.NOBODY, "Tasks follow from the procedure; nobody makes, changes or deletes one by hand.",
            "CreateTaskCmd SaveTaskCmd DeleteTaskCmd SetTaskNameCmd SetTaskDescriptionCmd SetTaskDueDateCmd SetTaskFollowUpDateCmd SetTaskPriorityCmd"),
    ATTACH(Verdict.NOBODY, "Papers belong to the license file: add them on its tab.", "CreateAttachmentCmd SaveAttachmentCmd DeleteAttachmentCmd"),
    MOVE(Verdict.NOBODY, "Nobody moves a file past a step. Mend the model, deploy it and migrate the file to the new version.",
            "ModifyProcessInstanceCmd ModifyProcessInstanceAsyncCmd ProcessInstanceModificationCmd ProcessInstanceModificationBatchCmd "
            + "RestartProcessInstancesCmd RestartProcessInstancesBatchCmd SetProcessDefinitionVersionCmd ActivityAfterInstantiationCmd "
            + "ActivityBeforeInstantiationCmd ActivityCancellationCmd ActivityInstanceCancellationCmd TransitionInstanceCancellationCmd TransitionInstantiationCmd"),
    TELL(Verdict.NOBODY, "What a file waits for happens by its tasks and actions, not by a message from outside.",
            "CorrelateMessageCmd CorrelateAllMessageCmd CorrelateAllMessageBatchCmd MessageEventReceivedCmd SignalCmd SignalEventReceivedCmd "
            + "EvaluateStartConditionCmd CompleteExternalTaskCmd ExtendLockOnExternalTaskCmd FetchExternalTasksCmd HandleExternalTaskBpmnErrorCmd "
            + "HandleExternalTaskFailureCmd LockExternalTaskCmd UnlockExternalTaskCmd SetExternalTaskPriorityCmd SetExternalTaskRetriesCmd "
            + "SetExternalTasksRetriesBatchCmd SetExternalTasksRetriesCmd CaseExecutionVariableCmd CloseCaseInstanceCmd CompleteCaseExecutionCmd "
            + "CreateCaseInstanceCmd DisableCaseExecutionCmd ManualStartCaseExecutionCmd ReenableCaseExecutionCmd TerminateCaseExecutionCmd"),
    CHANGE_MANY(Verdict.NOBODY, "Files are changed one by one, so that the record of each tells of it.",
            "DeleteProcessInstancesCmd DeleteProcessInstanceBatchCmd SetVariablesToProcessInstancesBatchCmd UpdateProcessInstancesSuspendStateCmd "
            + "UpdateProcessInstancesSuspendStateBatchCmd MigrateProcessInstanceBatchCmd"),
    DELETE_HISTORY(Verdict.NOBODY, "What has happened is not deleted by hand; it goes when its time has run out.",
            "DeleteHistoricCaseInstanceCmd DeleteHistoricCaseInstancesBulkCmd DeleteHistoricProcessInstancesCmd DeleteHistoricProcessInstancesBatchCmd "
            + "DeleteHistoricTaskInstanceCmd DeleteHistoricVariableInstanceCmd DeleteHistoricVariableInstancesByProcessInstanceIdCmd "
            + "DeleteHistoricDecisionInstanceByDefinitionIdCmd DeleteHistoricDecisionInstanceByInstanceIdCmd DeleteHistoricDecisionInstancesBatchCmd "
            + "DeleteHistoricDecisionInstancesBulkCmd DeleteUserOperationLogEntryCmd SetRemovalTimeToHistoricBatchesCmd "
            + "SetRemovalTimeToHistoricDecisionInstancesCmd SetRemovalTimeToHistoricProcessInstancesCmd PurgeDatabaseAndCacheCmd"),
    NO_FILE(Verdict.ENGINE, "", "ActivateBatchCmd ActivateJobCmd ActivateJobDefinitionCmd AddIdentityLinkForProcessDefinitionCmd AuthorizationCheckCmd CheckPassword "
            + "CreateAuthorizationCommand CreateFilterCmd CreateGroupCmd CreateIncidentCmd CreateMembershipCmd CreateMigrationPlanCmd CreateTenantCmd "
            + "CreateTenantGroupMembershipCmd CreateTenantUserMembershipCmd CreateUserCmd DeleteAuthorizationCmd DeleteBatchCmd DeleteFilterCmd DeleteGroupCmd "
            + "DeleteHistoricBatchCmd DeleteIdentityLinkForProcessDefinitionCmd DeleteLicenseKeyCmd DeleteMembershipCmd DeleteMetricsCmd "
            + "DeletePropertyCmd DeleteTaskMetricsCmd DeleteTenantCmd DeleteTenantGroupMembershipCmd "
            + "DeleteTenantUserMembershipCmd DeleteUserCmd DeleteUserInfoCmd DeleteUserPictureCmd DeployCmd EvaluateDecisionCmd EvaluateDecisionTableCmd "
            + "HistoryCleanupCmd RegisterDeploymentCmd RegisterProcessApplicationCmd ResolveIncidentCmd SaveAuthorizationCmd SaveFilterCmd SaveGroupCmd "
            + "SaveTenantCmd SaveUserCmd SetAnnotationForIncidentCmd SetAnnotationForOperationLog SetJobDefinitionPriorityCmd SetJobPriorityCmd "
            + "SetLicenseKeyCmd SetPropertyCmd SetUserInfoCmd SetUserPictureCmd SuspendBatchCmd "
            + "TelemetryConfigureCmd UnlockUserCmd UnregisterDeploymentCmd UnregisterProcessApplicationCmd "
            + "UpdateDecisionDefinitionHistoryTimeToLiveCmd UpdateProcessDefinitionHistoryTimeToLiveCmd UpdateCaseDefinitionHistoryTimeToLiveCmd"),
    /** What the engine does for itself; nobody's request is such a command. */
    INTERNAL(Verdict.ENGINE, "", "AcquireJobsCmd BootstrapEngineCommand CreateNewTimerJobCommand DbSchemaUpgradeCmd DefaultJobRetryCmd DeleteDeploymentFailCmd "
            + "DeleteDeploymentListenerCmd DeleteJobsCmd DetermineHistoryLevelCmd FailedJobListener FailedJobListenerCmd HistoryCleanupHandlerCmd "
            + "HistoryCleanupSchedulerCmd HistoryLevelSetupCommand MetricsCollectionCmd ReportDbMetricsCmd ReportDbMetricsValueCmd "
            + "SchemaOperationProcessEngineClose SchemaOperationsProcessEngineBuild SuccessfulJobListener UnlockJobCmd"),
    READ(Verdict.ENGINE, "", "");

    enum Verdict {
        /** the engine's own rights decide */
        ENGINE,
        /** whoever has the engine's right, within rules of ours */
        CHECKED,
        /** administrators only, and it is entered in the record of the file */
        RECORDED,
        NOBODY
    }

    private static final String READING = "Get.*|.*Query.*|.*Report.*|.*Count.*|ExecuteFilter.*|Find.*|Is.*|ExecuteDurationCmd|DownloadArtifact.*";

    final Verdict verdict;
    /** Why it is refused; a key of the dictionary. */
    final String sentence;
    private final Set<String> commands;

    Way(Verdict verdict, String sentence, String commands) {
        this.verdict = verdict;
        this.sentence = sentence;
        this.commands = Set.of(commands.split(" "));
    }

    /** The way that a kind of command is; empty if nobody has decided on it. */
    static Optional<Way> of(Class<?> command) {
        String name = command.getSimpleName();
        Optional<Way> listed = Arrays.stream(values()).filter(way -> way.commands.contains(name)).findFirst();
        boolean reads = AbstractQuery.class.isAssignableFrom(command) || name.matches(READING) || command.isAnonymousClass() || command.isSynthetic();
        return listed.isPresent() || !reads ? listed : Optional.of(READ);
    }

    /** The simple names of the commands, sorted. */
    List<String> names() {
        return commands.stream().sorted().toList();
    }

    /** Does the command come with the engine? Our own and those of its webapps are checked where they are written. */
    static boolean isEngines(Command<?> command) {
        return command.getClass().getName().startsWith("org.camunda.bpm.engine.");
    }
}
