package nianshen.ingest.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Meta;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.ingest.source.SiteWords;
import nianshen.text.Blanks;

/** What a site says about a report in the lines around it, told by its words: metadata table, lines such as "发布日期：…", breadcrumb. */
public final class SiteMeta {

    private static final Pattern STEP = Pattern.compile("\\s*(?:>+|›|»|→|＞|/|\\\\|-{1,2}>?|—)\\s*");
    private static final Pattern DATE = Pattern.compile("\\d{4}\\s*[-年./]\\s*\\d{1,2}\\s*[-月./]\\s*\\d{1,2}(?:\\s*日)?(?:[\\sT]+\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?");
    private static final int LONGEST = 120;

    private final SiteWords words;

    /** What sites say in these words. */
    public SiteMeta(SiteWords words) {
        this.words = words;
    }

    /** Metadata printed in the blocks around an article. */
    public Map<String, String> of(List<Block> blocks, Predicate<Block> breadcrumb) {
        Found meta = new Found();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                meta.cells(table.cells().stream().map(Cell::text).toList());
            }
        }
        meta.cells(blocks.stream().filter(Paragraph.class::isInstance).map(Blocks::text).toList());
        blocks.stream().filter(breadcrumb).findFirst().ifPresent(b -> meta.put(Meta.COLUMN, Blocks.text(b)));
        return meta.values;
    }

    /** Metadata given by key, made alike; the first of each key counts. */
    public Map<String, String> of(List<Map.Entry<String, String>> given) {
        Found meta = new Found();
        given.forEach(g -> meta.put(g.getKey(), g.getValue()));
        return meta.values;
    }

    /** Whether a table is the metadata block of a page: at least two known labels, most of them followed by no figure. */
    public boolean isMetaTable(Table table) {
        long labels = table.cells().stream().filter(c -> isLabelled(c.text())).count();
        return labels > 1 && labels * 4 >= table.cells().stream().filter(c -> !c.text().isEmpty()).count();
    }

    /** Whether a text is a label of the metadata block or begins with one. */
    boolean isLabelled(String text) {
        return text.length() < LONGEST && (words.key(text) != null || hasColon(text) && words.labelled().matcher(text).lookingAt());
    }

    /** Without which there is no label followed by its value. */
    private static boolean hasColon(String text) {
        return text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
    }

    /** Whether a line belongs to the metadata of a page: a label first, a date and a label, or several labels. */
    public boolean isMetaLine(String text) {
        if (text.length() > LONGEST || text.indexOf('。') >= 0) {
            return false;
        }
        long labels = hasColon(text) ? words.labelled().matcher(text).results().limit(2).count() : 0;
        return isLabelled(text) || labels > 1 || labels > 0 && DATE.matcher(text).lookingAt();
    }

    /** Whether a line is nothing but the numeric date a page puts above an article. */
    public static boolean isStamp(String text) {
        return text.indexOf('年') < 0 && DATE.matcher(text).matches();
    }

    /** Whether a line can be the way through a site to the page. */
    public static boolean isWay(String text) {
        return text.length() < LONGEST && STEP.matcher(text).find();
    }

    /** What was found so far, the first of each key. */
    private final class Found {

        private final Map<String, String> values = new LinkedHashMap<>();

        /** Texts in order: labels with their values in one text, or a label and its value in the next one. */
        private void cells(List<String> texts) {
            List<String> lines = new ArrayList<>(texts);
            for (int i = 0; i < lines.size(); i++) {
                String text = lines.get(i).replace('\n', ' ');
                String key = words.key(text);
                if (key != null && i + 1 < lines.size() && words.key(lines.get(i + 1)) == null) {
                    put(key, lines.get(++i));
                } else if (text.length() < 2 * LONGEST) {
                    labelled(text);
                }
            }
        }

        private void labelled(String text) {
            Matcher date = DATE.matcher(text);
            if (date.lookingAt() && (isStamp(text) || isMetaLine(text))) {
                put(Meta.PUBLISHED, date.group());
            }
            if (!hasColon(text)) {
                return;
            }
            Matcher m = words.labelled().matcher(text);
            int from = -1;
            String key = null;
            while (m.find()) {
                if (key != null) {
                    put(key, text.substring(from, m.start()));
                }
                key = words.key(m.group(1));
                from = m.end();
            }
            if (key != null) {
                put(key, text.substring(from));
            }
        }

        private void put(String key, String raw) {
            String value = Blanks.trim(raw.replace('\n', ' '));
            if (key.equals(Meta.PUBLISHED) || key.equals(Meta.WRITTEN)) {
                Matcher date = DATE.matcher(value);
                value = date.find() ? date.group() : "";
            } else if (key.equals(Meta.ISSUER)) {
                value = Blanks.trim(value.replaceFirst("[\\u3000【\\[|｜].*", ""));
            } else if (key.equals(Meta.COLUMN)) {
                value = STEP.matcher(value).replaceAll(" > ").replaceAll("^(?: > )+|(?: > )+$", "").strip();
            }
            if (!key.isEmpty() && !value.isEmpty() && value.length() < LONGEST && !value.toLowerCase(Locale.ROOT).equals("null")) {
                values.putIfAbsent(key, value);
            }
        }
    }
}
