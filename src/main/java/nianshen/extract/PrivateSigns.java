package nianshen.extract;

import java.util.List;
import java.util.regex.Pattern;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Paragraph;

/** Signs that nothing but a font of its own knows tell nobody what they mean; within words they are characters, elsewhere bullets. */
final class PrivateSigns {

    private static final Pattern WITHIN = Pattern.compile("(?<=[\\p{IsHan}\\d])\\p{Co}(?=[\\p{IsHan}\\d])");

    private PrivateSigns() {
    }

    /** The document, with a flaw wherever one stands within words. */
    static Document told(Document document) {
        List<Flaw> flaws = document.blocks().stream().filter(b -> b instanceof Paragraph p && isOdd(p.text()))
                .map(b -> Flaw.unsure("有一个字只有原来的字体才认得，没有读出，请核对原件", b.span())).toList();
        return document.with(flaws);
    }

    private static boolean isOdd(String text) {
        return text.chars().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE) && WITHIN.matcher(text).find();
    }
}
