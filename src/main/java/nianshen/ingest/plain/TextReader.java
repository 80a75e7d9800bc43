package nianshen.ingest.plain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Form;
import nianshen.doc.LineSpan;
import nianshen.ingest.source.Charsets;
import nianshen.ingest.source.Charsets.Decoded;
import nianshen.ingest.source.FormMarks;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.Reader;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.Sufficiency;
import nianshen.ingest.source.UnreadableException;

/** Reads plain text and Markdown: every line a paragraph, runs of lines with the same separator a table. */
public final class TextReader implements Reader {

    /** Stands for bytes that mean no character. */
    private static final char LOST = '\uFFFD';
    private static final int MOST_LINES = 20;
    /** Characters of a report with its tables, at least. */
    private static final int A_REPORT = 1200;
    private static final double MOST_OF = 0.8;
    /** So many lines of the same, greatest length were broken there, and so many of them are rows. */
    private static final int BROKEN = 8;
    private static final int BROKEN_ROWS = 3;
    private final TextBlocks blocks;

    /** A reader that also knows what other forms write into texts. */
    public TextReader(TextRun... foreign) {
        this.blocks = new TextBlocks(foreign);
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return !FormMarks.isMarkup(bytes) && Charsets.decode(bytes).filter(d -> Charsets.isProse(d.text())).isPresent();
    }

    @Override
    public Document read(Source source) throws UnreadableException {
        Decoded decoded = Charsets.decode(source.bytes())
                .orElseThrow(() -> Refusals.damaged("文本文件", "无法判断文字编码"));
        Limit.check(decoded.text().length(), 4_000_000, () -> "文本超过四百万字");
        Limit.check(decoded.text().lines().count(), 100_000, () -> "文本超过十万行");
        Surroundings surroundings = Surroundings.of(blocks.of(TextLine.of(Pasted.plain(decoded.text()))), source.site());
        return Sufficiency.checked(
                new Document(Form.TEXT, surroundings.metadata(), surroundings.report(), flaws(decoded)), "文本文件");
    }

    /** Rows that a program broke at a fixed width have lost which cells belong together; so have figures that stood there. */
    private static List<Flaw> broken(String text) {
        List<String> lines = text.lines().map(String::stripTrailing).toList();
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        List<String> full = IntStream.range(0, lines.size() - 1).filter(i -> lines.get(i).length() == width && !lines.get(i + 1).isEmpty()).mapToObj(lines::get).toList();
        return full.size() < BROKEN || full.stream().filter(TextReader::isOpenRow).count() < BROKEN_ROWS ? List.of() : List.of(Flaw.lost("各行在第" + width + "个字处折断，表格的行列和数字已经错乱，请核对原件", new LineSpan(1)));
    }

    /** Whether it is a row of a table that no frame closes. */
    private static boolean isOpenRow(String line) {
        return (line.indexOf('\t') >= 0 || line.indexOf('|') >= 0) && Character.isLetterOrDigit(line.charAt(line.length() - 1));
    }

    /** A report in a single line has lost where its lines ended, and with them the rows of its tables. */
    private static List<Flaw> runTogether(String text) {
        int longest = text.lines().mapToInt(line -> line.strip().length()).max().orElse(0);
        return longest < A_REPORT || longest < MOST_OF * text.strip().length() ? List.of()
                : List.of(Flaw.lost("全文挤在一行里，分行和表格的行列已经丢失，请核对原件", new LineSpan(1)));
    }

    /** Every line that lost something; of so many that nothing is sure any more, the first stands for all, as the end of a file cut short does. */
    private static List<Flaw> flaws(Decoded decoded) {
        if (decoded.losses() == 0 || decoded.text().indexOf(LOST) < 0) {
            return Stream.concat(runTogether(decoded.text()).stream(), broken(decoded.text()).stream()).toList();
        }
        String[] lines = decoded.text().split("\n", -1);
        int[] hit = IntStream.range(0, lines.length).filter(i -> lines[i].indexOf(LOST) >= 0).toArray();
        if (decoded.text().charAt(decoded.text().length() - 1) == LOST) {
            return List.of(Flaw.lost("文件在一个字的中间断开，后面的内容可能已经丢失，请核对原件", new LineSpan(lines.length)));
        }
        if (decoded.text().charAt(0) == LOST) {
            return List.of(Flaw.lost("文件从一个字的中间开始，前面的内容可能已经丢失，请核对原件", new LineSpan(1)));
        }
        String how = "有字节无法按 " + decoded.charset() + " 解码";
        return hit.length > MOST_LINES
                ? List.of(Flaw.lost("第" + (hit[0] + 1) + "行起共" + hit.length + "行" + how, new LineSpan(hit[0] + 1)))
                : Arrays.stream(hit).mapToObj(i -> Flaw.unsure("第" + (i + 1) + "行" + how, new LineSpan(i + 1))).toList();
    }
}
