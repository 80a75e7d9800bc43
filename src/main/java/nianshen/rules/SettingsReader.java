package nianshen.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nianshen.findings.Severity;
import nianshen.template.Problem;

/** Reads {@code settings.json}; a key nobody knows is a fault, since a misspelt switch would silently do nothing. */
final class SettingsReader {

    static final String FILE = "settings.json";
    private static final Set<String> KEYS = Set.of("failOn", "score", "off", "severity", "essential", "timeLimitSeconds",
            "thresholds");
    private static final Set<String> SCORE_KEYS = Set.of("full", "serious", "general", "familyCap");
    private final List<Problem> problems;
    private final PackFiles files;

    SettingsReader(PackFiles files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The settings; the defaults where the file is missing. */
    Settings read() {
        if (!files.has(FILE)) {
            return Settings.DEFAULT;
        }
        JsonNode root = Json.object(files, FILE, problems);
        refuseOthers(root, KEYS);
        Severity failOn = severity(root.path("failOn").asText("general"));
        return new Settings(failOn, scoring(root.path("score")), Set.copyOf(texts(root.path("off"))),
                severities(root.path("severity")), texts(root.path("essential")), timeLimit(root), thresholds(root.path("thresholds")));
    }

    private Duration timeLimit(JsonNode root) {
        JsonNode seconds = root.path("timeLimitSeconds");
        if (!seconds.isMissingNode() && seconds.asInt() <= 0) {
            report("timeLimitSeconds 应为大于0的整数（秒）", "timeLimitSeconds");
        }
        return seconds.asInt() > 0 ? Duration.ofSeconds(seconds.asInt()) : Settings.DEFAULT.timeLimit();
    }

    private void refuseOthers(JsonNode object, Set<String> keys) {
        object.fieldNames().forEachRemaining(name -> {
            if (!keys.contains(name)) {
                report("“" + name + "”不是可用的设置项，应为" + String.join("、", new TreeSet<>(keys)) + "之一", name);
            }
        });
    }

    private Settings.Scoring scoring(JsonNode score) {
        refuseOthers(score, SCORE_KEYS);
        Settings.Scoring usual = Settings.DEFAULT.scoring();
        return new Settings.Scoring(score.path("full").asInt(usual.full()), score.path("serious").asInt(usual.serious()),
                score.path("general").asInt(usual.general()), score.path("familyCap").asInt(usual.familyCap()));
    }

    private Map<String, Severity> severities(JsonNode object) {
        Map<String, Severity> result = new HashMap<>();
        object.fields().forEachRemaining(e -> result.put(e.getKey(), severity(e.getValue().asText())));
        return result;
    }

    private Severity severity(String key) {
        return Severities.of(key).orElseGet(() -> {
            report("严重程度“" + key + "”无法识别，应为" + Severities.KEYS + "之一", "\"" + key + "\"");
            return Severity.GENERAL;
        });
    }

    private static List<String> texts(JsonNode array) {
        List<String> result = new ArrayList<>();
        array.forEach(n -> result.add(n.asText()));
        return result;
    }

    private static List<Setting> thresholds(JsonNode object) {
        List<Setting> result = new ArrayList<>();
        object.fields().forEachRemaining(e -> result.add(threshold(e.getKey(), e.getValue())));
        return result;
    }

    private static Setting threshold(String name, JsonNode value) {
        return new Setting(name, value.isNumber() ? new BigDecimal(value.asText()) : null, value.asText());
    }

    private void report(String message, String near) {
        problems.add(new Problem(FILE, files.lineOf(FILE, near), null, message));
    }
}
