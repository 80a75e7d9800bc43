package nianshen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nianshen.findings.Audit;
import nianshen.findings.Run;
import nianshen.pack.PackFiles;
import nianshen.render.files.ReportNames;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a real browser, spoken to over its debugging port: nothing is fetched, nothing is complained of, and
 * nothing sticks out of a phone's screen. Waits for Debian's {@code chromium}; under CI it must be there.
 */
class BrowserTest {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    @TempDir
    static Path folder;
    private static Process browser;
    private static Tab tab;

    @BeforeAll
    static void start() throws Exception {
        Path program = program();
        if (program == null && !"true".equals(System.getenv("CI"))) {
            System.out.println("BrowserTest waits for the package chromium (apt-get install chromium)");
        }
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(program != null, "chromium is not installed");
        }
        assertTrue(program != null, "chromium is not installed, and CI=true");
        render();
        Path profile = Files.createDirectories(folder.resolve("profile"));
        browser = new ProcessBuilder(program.toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--disable-dev-shm-usage", "--remote-debugging-port=0", "--user-data-dir=" + profile,
                "about:blank").redirectErrorStream(true).redirectOutput(folder.resolve("browser.log").toFile()).start();
        tab = new Tab(port(profile.resolve("DevToolsActivePort")));
    }

    /** Its helpers go on writing into its folder after the browser itself has ended. */
    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            List<ProcessHandle> all = Stream.concat(browser.descendants(), Stream.of(browser.toHandle())).toList();
            browser.destroy();
            browser.waitFor(10, TimeUnit.SECONDS);
            for (ProcessHandle one : all) {
                one.destroyForcibly();
                one.onExit().get(10, TimeUnit.SECONDS);
            }
        }
    }

    private static Path program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name))).filter(Files::isExecutable)
                .findFirst().orElse(null);
    }

    private static void render() throws IOException {
        Renderer renderer = Renderer.open(PackFiles.read(Invented.RULES));
        Run run = Invented.run();
        ReportNames names = ReportNames.of(run.audits().stream().map(Audit::source).toList());
        for (Audit audit : run.audits()) {
            renderer.report(audit, null, run.pack(), run.toolVersion(),
                    folder.resolve("out/reports").resolve(names.of(audit.source())));
        }
        renderer.run(run, folder.resolve("out"));
    }

    private static int port(Path file) throws Exception {
        for (int i = 0; i < 600 && (!Files.exists(file) || Files.readAllLines(file).isEmpty()); i++) {
            Thread.sleep(100);
        }
        return Integer.parseInt(Files.readAllLines(file).get(0).strip());
    }

    @Test
    void pagesFetchNothingAndFitAPhone() throws Exception {
        for (Path page : pages()) {
            for (int width : new int[] {360, 1280}) {
                Seen seen = tab.open(page, width);
                assertEquals(List.of(), seen.complaints(), page.toString());
                assertEquals(List.of(), seen.fetched(), page.toString());
                assertTrue(seen.scrollWidth() <= width, page + " is " + seen.scrollWidth() + " wide at " + width);
                assertEquals(0, seen.scripts(), page.toString());
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }

    /** What a browser saw of a page. */
    private record Seen(List<String> complaints, List<String> fetched, int scrollWidth, int scripts) {
    }

    /** One tab of the browser. */
    private static final class Tab implements WebSocket.Listener {

        private final JsonMapper json = new JsonMapper();
        private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private final List<JsonNode> events = new ArrayList<>();
        private final WebSocket socket;
        private int last;

        Tab(int port) throws Exception {
            HttpClient client = HttpClient.newHttpClient();
            String list = client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json")).build(),
                    HttpResponse.BodyHandlers.ofString()).body();
            JsonNode page = null;
            for (JsonNode target : json.readTree(list)) {
                page = target.path("type").asText().equals("page") ? target : page;
            }
            socket = client.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(30))
                    .buildAsync(URI.create(page.path("webSocketDebuggerUrl").asText()), this).get(30, TimeUnit.SECONDS);
            for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
                call(domain + ".enable", Map.of());
            }
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean end) {
            part.append(data);
            if (end) {
                try {
                    messages.add(json.readTree(part.toString()));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                } finally {
                    part.setLength(0);
                }
            }
            from.request(1);
            return null;
        }

        Seen open(Path page, int width) throws Exception {
            call("Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 500));
            events.clear();
            call("Page.navigate", Map.of("url", page.toUri().toString()));
            await("Page.loadEventFired");
            int scroll = number("document.documentElement.scrollWidth");
            int scripts = number("document.scripts.length");
            return new Seen(complaints(), fetched(page), scroll, scripts);
        }

        private int number(String expression) throws Exception {
            return call("Runtime.evaluate", Map.of("expression", expression)).path("result").path("result")
                    .path("value").asInt(-1);
        }

        private List<String> complaints() {
            return events.stream().filter(e -> List.of("Log.entryAdded", "Runtime.exceptionThrown",
                    "Runtime.consoleAPICalled").contains(e.path("method").asText())).map(JsonNode::toString).toList();
        }

        private List<String> fetched(Path page) {
            String own = page.toUri().toString();
            return events.stream().filter(e -> e.path("method").asText().equals("Network.requestWillBeSent"))
                    .map(e -> e.path("params").path("request").path("url").asText())
                    .filter(url -> !url.equals(own) && !url.startsWith("data:")).toList();
        }

        private JsonNode call(String method, Map<String, Object> parameters) throws Exception {
            int id = ++last;
            socket.sendText(json.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                    .get(30, TimeUnit.SECONDS);
            while (true) {
                JsonNode message = next(method);
                if (message.path("id").asInt() == id) {
                    return message;
                }
                events.add(message);
            }
        }

        private void await(String event) throws Exception {
            while (events.stream().noneMatch(e -> e.path("method").asText().equals(event))) {
                events.add(next(event));
            }
        }

        private JsonNode next(String wanted) throws InterruptedException {
            JsonNode message = messages.poll(60, TimeUnit.SECONDS);
            assertTrue(message != null, "the browser does not answer to " + wanted);
            return message;
        }
    }
}
