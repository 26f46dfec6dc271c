package dev.tonus.hooks.security;

/** Stops the start in production mode: anyone could call, because clients are not authenticated yet. */
final class ProductionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ProductionRefusedException() {
        super(
                "tonus.mode is production, and this version cannot authenticate CDS clients: it must not be reachable by an"
                        + " EHR.");
    }
}
