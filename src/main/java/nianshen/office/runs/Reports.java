package nianshen.office.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianshen.audit.Input;
import nianshen.audit.Inputs;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;

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
}
