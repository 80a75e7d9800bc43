package nianshen.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Asks on standard error and reads answers from standard input, line by line. */
public final class Questions {

    private final Texts texts;
    private final BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    /** @param texts in whose language slips are told */
    public Questions(Texts texts) {
        this.texts = texts;
    }

    /** The answer to a question; an end of input means the option is missing. */
    public String read(String question) {
        System.err.print(question + "：");
        System.err.flush();
        try {
            String answer = answers.readLine();
            if (answer == null) {
                throw new UsageException(texts.get("new.missing", question));
            }
            return answer.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
