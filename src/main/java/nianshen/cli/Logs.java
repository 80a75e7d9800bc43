package nianshen.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * How all libraries log: to standard error, and only when something is wrong. The Java machine makes one of these when something
 * first asks for a log, which the shorter commands never do: it then looks into every library for another kind of log.
 */
public final class Logs {

    private static final String SETTINGS = """
            handlers = java.util.logging.ConsoleHandler
            .level = SEVERE
            org.apache.poi.level = OFF
            """;

    /** Sets the logs up. */
    public Logs() throws IOException {
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Has logs set up so, when there are any. */
    static void quiet() {
        System.setProperty("java.util.logging.config.class", Logs.class.getName());
    }
}
