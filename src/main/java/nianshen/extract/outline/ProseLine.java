package nianshen.extract.outline;

import nianshen.doc.Paragraph;
import nianshen.text.PlainText;

/** A paragraph of prose with its shape as a heading. */
public record ProseLine(Paragraph paragraph, PlainText text, Heading heading) {

    static ProseLine of(Paragraph paragraph) {
        PlainText text = PlainText.of(paragraph.text());
        return new ProseLine(paragraph, text, Heading.of(text.text()));
    }

    /** Its words in plain spelling. */
    public String plain() {
        return text.text();
    }
}
