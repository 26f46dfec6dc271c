package dev.tonus;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the CDS Hooks service. */
@SpringBootApplication
public class TonusApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TonusApplication.class, arguments);
    }
}
