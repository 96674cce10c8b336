package org.commonweal.identity.builtin;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class BuiltInRefusedAnalyzer extends AbstractFailureAnalyzer<BuiltInRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, BuiltInRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set commonweal.identity.provider=keycloak with the realm's address and the client's secret,"
                        + " or run it on this machine only.",
                cause);
    }
}
