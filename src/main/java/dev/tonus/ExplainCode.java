package dev.tonus;

import dev.tonus.facts.Code;
import dev.tonus.terminology.Explanation;
import dev.tonus.terminology.Terminology;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code explain-code <system> <code> [text]}: prints what the service makes of a code and why, with the
 * terminology and the settings of the service and without a web server.
 */
final class ExplainCode {

    private static final String COMMAND = "explain-code";
    private static final String USAGE =
            "Usage: explain-code <system> <code> [text], for instance explain-code http://loinc.org 2823-3";

    private ExplainCode() {}

    /** Whether the arguments are this command. */
    static boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /** Prints the explanation; options of the service, which begin with two hyphens, may stand anywhere behind. */
    static void run(PrintStream out, String... arguments) {
        List<String> words = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        if (words.size() < 3 || words.size() > 4) {
            out.println(USAGE);
            return;
        }
        String text = words.size() > 3 ? words.get(3) : "";
        try (ConfigurableApplicationContext context = context(arguments)) {
            Terminology terminology = context.getBean(Terminology.class);
            Explanation.of(terminology, new Code(words.get(1), words.get(2)), text)
                    .forEach(out::println);
        }
    }

    private static ConfigurableApplicationContext context(String... arguments) {
        return new SpringApplicationBuilder(TerminologyConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments);
    }
}
