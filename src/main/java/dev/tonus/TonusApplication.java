package dev.tonus;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the CDS Hooks service. */
@SpringBootApplication
public class TonusApplication {

    /** Starts the service, or runs a command: {@code explain-code <system> <code> [text]}. */
    public static void main(String[] arguments) {
        if (ExplainCode.isMeant(arguments)) {
            ExplainCode.run(System.out, arguments);
            return;
        }
        SpringApplication.run(TonusApplication.class, arguments);
    }
}
