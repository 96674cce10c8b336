package org.commonweal.operations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets the start fail with two sentences instead of a stack trace. */
class DataFolderProblemAnalyzer extends AbstractFailureAnalyzer<DataFolderProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderProblem cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
