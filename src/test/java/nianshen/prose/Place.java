package nianshen.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.ingest.source.Source;

/**
 * Where a sentence is put: a report of the cases and a paragraph of it.
 *
 * @param title what the sentences put there show
 */
record Place(String base, String paragraph, String title) {
    private static final Pattern HEAD = Pattern.compile("\\[(\\w+) (\\w+)] (.+)");
    private static final Path BASES = Path.of("rules", "cases", "_base");

    /** The line before the paragraph, and whether the paragraph behind it gives way. */
    private static final Map<String, String> BEFORE = Map.of("publish", "（一）主动公开", "apply", "（二）依申请公开",
            "fee", "六、其他需要报告的事项", "four", "四、政府信息公开行政复议、行政诉讼情况");

    static Place of(String line) {
        Matcher matcher = HEAD.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("no place: " + line);
        }
        return new Place(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    /** The report with the sentence in its place. */
    Source report(Wording wording) {
        String before = BEFORE.get(paragraph) + "\n\n";
        String text = report();
        int start = text.indexOf(before) + before.length();
        int end = paragraph.equals("four") ? start : text.indexOf("\n", start);
        String all = text.substring(0, start) + wording.sentence() + (paragraph.equals("four") ? "\n\n" : "") + text.substring(end);
        if (!all.contains(wording.from())) {
            throw new IllegalStateException("nothing to change: " + wording.from());
        }
        return new Source(title + ".txt", silent(all.replace(wording.from(), wording.to())).getBytes(StandardCharsets.UTF_8));
    }

    /** A sentence in part four is the only one about disputes. */
    private String silent(String text) {
        return paragraph.equals("four") ? text.replace("因政府信息公开被申请行政复议2件，被提起行政诉讼1件。", "") : text;
    }

    private String report() {
        String file = base.equals("committee") ? "department" : base;
        try {
            String text = Files.readString(BASES.resolve(file + "-2023.txt"));
            return base.equals("committee") ? text.replace("云泽县水利局", "云泽县高新技术产业开发区管理委员会") : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
