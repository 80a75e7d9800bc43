package nianshen.ingest.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianshen.doc.Anchor;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Paragraph;
import nianshen.doc.Picture;
import nianshen.text.Blanks;
import org.jsoup.parser.Parser;

/** The marks of Markdown, taken off where they are surely marks; plain text passes through unchanged, and what is struck out is left open. */
final class Markdown {

    private static final int DEEPEST = 6;
    private static final Pattern LIST_OR_QUOTE = Pattern.compile("^(?:[-*+•·]\\s++|>\\s?+){1,5}(?=\\S)");
    /** Rules, fences, and marks with nothing to mark. */
    private static final Pattern RULE = Pattern.compile("[-*_=\\s]{3,}|`{3,}.*|[#\\s]+|[>\\s]+|\\*{2,}");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile("(?i)</?(?:b|i|u|strong|em|span|font|p|div|center|a|sup|sub)(?:\\s[^<>]*)?/?>");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]*)\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\((?:https?:|/|\\.|#|mailto:)[^)]*\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern STRUCK = Pattern.compile("~~[^~]+~~");
    /** The same marks as forums write them. */
    private static final Pattern FORUM = Pattern.compile("(?i)\\[/?(?:b|i|u|s|color|size|font|center|align)(?:=[^\\]\\[]*)?\\]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>~])");

    private Markdown() {
    }

    /** The block a line stands for, if any. */
    static Optional<Block> block(TextLine line) {
        String text = Blanks.trim(line.text());
        if (text.isEmpty() || RULE.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher picture = PICTURE.matcher(text);
        if (picture.matches()) {
            return Optional.of(new Picture(picture.group(1), line.span()));
        }
        int level = headingLevel(text);
        String body = level > 0 ? unmarked(text.substring(level))
                : LIST_OR_QUOTE.matcher(text).replaceFirst("");
        String clean = inline(body).replace('\n', ' ');
        return Blanks.trim(clean).isEmpty() ? Optional.empty()
                : Optional.of(new Paragraph(clean, level, List.of(new Anchor(0, line.span()))));
    }

    /** Without the marks that may close a heading. */
    private static String unmarked(String heading) {
        int end = heading.length();
        while (end > 0 && (heading.charAt(end - 1) == '#' || Blanks.isSpace(heading.charAt(end - 1)))) {
            end--;
        }
        return heading.substring(0, end);
    }

    /** One to six marks make a heading where a space follows, or where the line has no other mark (a #topic# has). */
    private static int headingLevel(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        boolean heading = marks > 0 && marks <= DEEPEST && marks < text.length()
                && (Blanks.isSpace(text.charAt(marks)) || text.indexOf('#', marks) < 0);
        return heading ? marks : 0;
    }

    /** A stretch of text without emphasis marks, links, escapes, tags and entities; {@code <br>} becomes a line end. */
    static String inline(String raw) {
        String text = raw;
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        }
        if (text.indexOf('[') >= 0) {
            text = LINK.matcher(PICTURE.matcher(FORUM.matcher(text).replaceAll("")).replaceAll("")).replaceAll("$1");
        }
        if (text.indexOf('`') >= 0 || text.indexOf('~') >= 0) {
            text = CODE.matcher(STRUCK.matcher(text).replaceAll(Cell.UNREAD)).replaceAll("$1");
        }
        text = text.replace("**", "");
        if (text.indexOf('\\') >= 0) {
            text = ESCAPE.matcher(text).replaceAll("$1");
        }
        if (text.indexOf('&') >= 0) {
            text = Parser.unescapeEntities(text, false);
        }
        return Blanks.trim(text.replace('\u00A0', ' ').replace('\t', ' '));
    }
}
