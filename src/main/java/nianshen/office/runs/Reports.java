package nianshen.office.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nianshen.audit.Input;
import nianshen.audit.Inputs;
import nianshen.ingest.source.UnreadableException;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;
import nianshen.text.Sha256;

/**
 * Reports that have been found and are not read before their turn comes.
 *
 * @param inputs at least one, in the order of their results
 */
public record Reports(List<Input> inputs) {

    /** Copies the list. */
    public Reports {
        inputs = List.copyOf(inputs);
    }

    /**
     * All reports in files, folders and archives.
     *
     * @throws Refusal where one of these is missing or there is no report in them
     */
    public static Reports in(List<Path> places) {
        places.stream().filter(p -> !Files.exists(p)).findFirst().ifPresent(p -> {
            throw new Refusal(Reason.MISSING, p);
        });
        List<Input> inputs = Inputs.find(places);
        if (inputs.isEmpty()) {
            throw new Refusal(Reason.NO_REPORTS, places.get(0));
        }
        return new Reports(inputs);
    }

    /** Their names, in order. */
    public List<String> names() {
        return inputs.stream().map(Input::name).toList();
    }

    /**
     * A hash of what all results rest on beside the bytes of each report: the names, and what a person confirmed of
     * the reports.
     *
     * @throws UncheckedIOException where a table of what was confirmed cannot be read
     */
    String fingerprint() {
        return Sha256.hex(inputs.stream().map(i -> i.name() + "\n" + confirmed(i)).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }

    private static String confirmed(Input input) {
        try {
            return input.confirmed() == null ? "-" : Sha256.hex(input.confirmed().fetch());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
