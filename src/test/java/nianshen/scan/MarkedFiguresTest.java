package nianshen.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.scan.Recognisers;
import org.junit.jupiter.api.Test;

/** What a pen wrote beside a figure, over it or in its place is no part of a number: the cell is doubted, and those beside it are not. */
class MarkedFiguresTest {

    private static final List<Pen> PENS = List.of(Pen.DIGIT_BEHIND, Pen.DIGIT_BEFORE, Pen.TYPED_BEHIND, Pen.STRUCK, Pen.CORRECTED, Pen.RING, Pen.COMMA, Pen.LONE_DIGIT,
            Pen.NOTHING, Pen.NOTHING, Pen.NOTHING, Pen.NOTHING, Pen.NOTHING);

    /** A struck 0 is 中 to the eye as well: neither blank nor a number, and told as none. */
    @Test
    void whatAPenDidIsDoubtedAndWhatStandsBesideItIsRead() throws IOException, FontFormatException {
        MarkedTable table = new MarkedTable(font(), 10.5, PENS, PENS.size(), 4);
        List<String> said = table.read(Look.OFFICE.of(table.drawn(200), 200, 4, 0), Recognisers.present().orElseThrow());
        List<String> wrong = new ArrayList<>();
        int doubted = 0;
        for (int i = 0; i < said.size(); i++) {
            MarkedTable.Marked cell = table.cells().get(i);
            boolean doubt = said.get(i).contains(Glyph.UNKNOWN);
            doubted += doubt && cell.pen() == Pen.NOTHING ? 1 : 0;
            boolean right = said.get(i).equals(cell.text()) && cell.pen().leavesFigure();
            boolean word = said.get(i).chars().noneMatch(Character::isDigit) && !said.get(i).isEmpty() && cell.pen() != Pen.NOTHING;
            if (!doubt && !right && !word) {
                wrong.add(cell.pen() + " " + cell.text() + " as " + said.get(i));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(doubted <= 1, "doubted without a mark: " + doubted);
    }

    private static Font font() throws IOException, FontFormatException {
        try (InputStream in = MarkedFiguresTest.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
