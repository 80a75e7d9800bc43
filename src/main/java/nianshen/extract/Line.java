package nianshen.extract;

import nianshen.doc.Paragraph;
import nianshen.template.PlainText;

/** A paragraph of prose with its shape as a heading; {@code block} is its index in the document. */
record Line(int block, Paragraph paragraph, PlainText text, Heading heading) {

    static Line of(int block, Paragraph paragraph) {
        PlainText text = PlainText.of(paragraph.text());
        return new Line(block, paragraph, text, Heading.of(text.text()));
    }

    String plain() {
        return text.text();
    }
}
