package nianshen.ingest;

import java.util.List;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Form;
import nianshen.doc.LineSpan;
import nianshen.ingest.Charsets.Decoded;
import nianshen.text.Lines;

/** Reads plain text and Markdown: every line a paragraph, runs of lines with the same separator a table. */
final class TextReader implements Reader {

    private final TextBlocks blocks;

    /** A reader that also knows what other forms write into texts. */
    TextReader(TextRun... foreign) {
        this.blocks = new TextBlocks(foreign);
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return !Signature.isMarkup(bytes) && Charsets.decode(bytes).filter(d -> Charsets.isProse(d.text())).isPresent();
    }

    @Override
    public Document read(Source source) throws UnreadableException {
        Decoded decoded = Charsets.decode(source.bytes())
                .orElseThrow(() -> Failures.damaged("文本文件", "无法判断文字编码"));
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
