package dev.tonus.hooks.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the service does not start in production mode, and what to do, instead of a stack trace. */
final class ProductionFailureAnalyzer extends AbstractFailureAnalyzer<ProductionRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ProductionRefusedException cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Set tonus.mode to evaluation, and use synthetic data only.", cause);
    }
}
