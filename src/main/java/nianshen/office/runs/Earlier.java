package nianshen.office.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianshen.audit.Auditor;
import nianshen.audit.Batch;
import nianshen.audit.Input;
import nianshen.audit.Inputs;
import nianshen.audit.ReadReport;
import nianshen.ingest.source.Pace;
import nianshen.ingest.source.UnreadableException;
import nianshen.office.Pack;
import nianshen.office.Refusal;
import nianshen.office.Refusal.Reason;
import nianshen.portfolio.Card;
import nianshen.store.FactsJson;
import nianshen.store.StoredException;
import nianshen.text.Sha256;

/**
 * Reports beside which those of this year are judged: what earlier runs read from them, or the reports themselves.
 *
 * @param stored      those of which there is a facts.json, which are not read again
 * @param inputs      those to be read
 * @param fingerprint what tells these reports from others, on one line
 */
public record Earlier(List<Card> stored, List<Input> inputs, String fingerprint) {

    /** No report at all. */
    public static final Earlier NONE = new Earlier(List.of(), List.of(), "-");
    private static final String FACTS = "facts.json";

    /** Copies the lists. */
    public Earlier {
        stored = List.copyOf(stored);
        inputs = List.copyOf(inputs);
    }

    /**
     * Everything below a folder: of a folder of results every facts.json and nothing else, of other folders the reports. Of
     * a report that was audited more than once, unchanged, only one.
     *
     * @throws Refusal                         where there is no such folder, or no report in it
     * @throws StoredException where a facts.json is damaged or of another version
     * @throws IOException                     where the folder cannot be read
     */
    static Earlier in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(Reason.MISSING, folder);
        }
        Map<String, Card> stored = new LinkedHashMap<>();
        List<Path> results = new ArrayList<>();
        for (Path file : results(folder)) {
            results.add(file.getParent());
            if (file.endsWith(FACTS)) {
                Card card = card(file);
                stored.putIfAbsent(card.sha256(), card);
            }
        }
        List<Input> inputs = Inputs.find(List.of(folder)).stream().filter(i -> results.stream().noneMatch(folder.resolve(i.name())::startsWith)).toList();
        if (stored.isEmpty() && inputs.isEmpty()) {
            throw new Refusal(Reason.NO_FACTS, folder);
        }
        return new Earlier(List.copyOf(stored.values()), inputs, fingerprint(stored.values().stream().map(c -> c.sha256() + c.agency() + c.year()), inputs));
    }

    private static Card card(Path file) throws StoredException {
        FactsJson.Head head = FactsJson.head(file);
        return new Card(head.source(), head.sha256(), head.agency(), head.level() == null ? null : head.level().key(), head.year(), true, null, head.mark(),
                () -> FactsJson.read(file).facts());
    }

    private static List<Path> results(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.endsWith(FACTS) || f.endsWith("findings.json")).sorted().toList();
        }
    }

    private static String fingerprint(Stream<String> stored, List<Input> inputs) {
        return Sha256.hex(Stream.concat(stored, inputs.stream().map(Earlier::sha256)).toList().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(Input input) {
        try {
            return Sha256.hex(input.bytes().fetch());
        } catch (IOException | UnreadableException e) {
            return input.name();
        }
    }

    /** The cards of all of them; those that were not read before are read now, by any number of threads. */
    List<Card> cards(Pack pack, int threads) {
        Auditor auditor = pack.auditor();
        ReadingMarks marks = ReadingMarks.of(pack, null);
        return Stream.concat(stored.stream(), Batch.run(inputs, threads, input -> read(input, auditor, marks)).stream()).toList();
    }

    private static Card read(Input input, Auditor auditor, ReadingMarks marks) {
        ReadReport read = auditor.read(input, null, Pace.NONE);
        return Card.of(read, Card.Shelf.remembering(read.facts(), () -> auditor.read(input, null, Pace.NONE).facts())).marked(marks.of(read));
    }
}
