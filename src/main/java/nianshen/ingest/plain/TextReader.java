package nianshen.ingest.plain;

import java.util.List;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Form;
import nianshen.doc.LineSpan;
import nianshen.ingest.source.Charsets;
import nianshen.ingest.source.Charsets.Decoded;
import nianshen.ingest.source.FormMarks;
import nianshen.ingest.source.Reader;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.Sufficiency;
import nianshen.ingest.source.UnreadableException;
import nianshen.text.Lines;

/** Reads plain text and Markdown: every line a paragraph, runs of lines with the same separator a table. */
public final class TextReader implements Reader {

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
        Surroundings surroundings = Surroundings.of(blocks.of(TextLine.of(decoded.text())));
        return Sufficiency.checked(
                new Document(Form.TEXT, surroundings.metadata(), surroundings.report(), flaws(decoded)), "文本文件");
    }

    private static List<Flaw> flaws(Decoded decoded) {
        int lost = decoded.text().indexOf('\uFFFD');
        if (decoded.losses() == 0 || lost < 0) {
            return List.of();
        }
        int line = Lines.at(decoded.text(), lost);
        String message = "第" + line + "行起有" + decoded.losses() + "处字节无法按 " + decoded.charset() + " 解码";
        return List.of(new Flaw(message, new LineSpan(line)));
    }
}
