package nianshen.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nianshen.ingest.page.Glyph;
import nianshen.ingest.scan.Recognisers;
import org.junit.jupiter.api.Test;

/** What a pen wrote beside a figure, over it or in its place is no part of a number: the cell is doubted, and those beside it are not. */
class MarkedFiguresTest {

    private static final int ROWS = 14;
    private static final int TIMES = 2;

    /** Each mark twice, one or two a row, as a clerk leaves them; a struck 0 is 中 to the eye as well: neither blank nor a number, and told as none. */
    @Test
    void whatAPenDidIsDoubtedAndWhatStandsBesideItIsRead() throws IOException, FontFormatException {
        List<Pen> pens = Stream.of(Pen.values()).filter(pen -> pen != Pen.NOTHING && pen != Pen.STAMPED && pen != Pen.ARC).flatMap(pen -> Collections.nCopies(TIMES, pen).stream()).toList();
        MarkedTable table = MarkedTable.few(font(), 10.5, pens, ROWS, 4);
        List<String> said = table.read(Look.OFFICE.of(table.drawn(200), 200, 4, 0), Recognisers.present().orElseThrow());
        List<String> wrong = new ArrayList<>();
        List<String> doubted = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            MarkedTable.Marked cell = table.cells().get(i);
            boolean word = said.get(i).chars().noneMatch(Character::isDigit) && !said.get(i).isEmpty() && cell.pen() != Pen.NOTHING;
            if (said.get(i).contains(Glyph.UNKNOWN)) {
                doubted.addAll(cell.pen() == Pen.NOTHING ? List.of(i + " " + cell.text()) : List.of());
            } else if (!word && !said.get(i).equals(table.says().get(i))) {
                wrong.add(cell.pen() + " " + cell.text() + " as " + said.get(i));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(doubted.size() <= 2, "doubted without a mark: " + doubted);
    }

    private static Font font() throws IOException, FontFormatException {
        try (InputStream in = MarkedFiguresTest.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
