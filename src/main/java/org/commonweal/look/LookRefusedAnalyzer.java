package org.commonweal.look;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class LookRefusedAnalyzer extends AbstractFailureAnalyzer<LookRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, LookRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Change the colours under commonweal.look, or leave them out.", cause);
    }
}
