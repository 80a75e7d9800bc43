package nianshen.office.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nianshen.Shipped;
import nianshen.office.runs.Watch.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever watches in this process is told of every audit and of every pack that cannot be used. */
class WatchEventsTest {

    private static final long PATIENCE_SECONDS = 120;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    @TempDir
    private Path folder;

    @Test
    void everyChangeIsAnEvent_untilTheThreadIsInterrupted() throws IOException, InterruptedException {
        Path rules = folder.resolve("rules");
        Shipped.copy(Shipped.FEW_RULES, rules);
        Path in = Files.createDirectories(folder.resolve("in"));
        Path report = Files.copy(Path.of("rules/cases/_base/department-2023.txt"), in.resolve("甲局.txt"));
        Watch watch = new Watch(rules, List.of(in), folder.resolve("out"), new Options(null, 1, false), pack -> Listener.NONE, events::add);
        Thread watching = new Thread(() -> {
            try {
                watch.run();
            } catch (InterruptedException e) {
                // the way a watch ends
            }
        });
        watching.start();
        try {
            Event.Audited first = assertInstanceOf(Event.Audited.class, next());
            assertEquals(1, first.results().run().audits().size());
            Files.copy(report, in.resolve("乙局.txt"));
            assertEquals(2, assertInstanceOf(Event.Audited.class, next()).results().run().audits().size());
            Files.createDirectories(rules.resolve("checks"));
            Files.writeString(rules.resolve("checks/broken.drl"), "不是规则");
            Event.Kept kept = assertInstanceOf(Event.Kept.class, next());
            assertEquals(first.pack().info(), kept.pack().info());
            assertFalse(kept.fault().faults().isEmpty());
        } finally {
            watching.interrupt();
            watching.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        }
        assertFalse(watching.isAlive());
    }

    private Event next() throws InterruptedException {
        Event event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(event, "nothing was told");
        return event;
    }
}
