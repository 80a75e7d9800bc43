package nianshen.extract;

import nianshen.doc.Paragraph;
import nianshen.text.PlainText;

/** A paragraph of prose with its shape as a heading. */
record Line(Paragraph paragraph, PlainText text, Heading heading) {

    static Line of(Paragraph paragraph) {
        PlainText text = PlainText.of(paragraph.text());
        return new Line(paragraph, text, Heading.of(text.text()));
    }

    String plain() {
        return text.text();
    }
}
