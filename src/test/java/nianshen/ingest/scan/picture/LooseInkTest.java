package nianshen.ingest.scan.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of text outside of tables keep all their letters, wherever those stand. */
class LooseInkTest {

    private static final Area TABLE = new Area(90, 200, 900, 400);
    private static final Area LINE = new Area(196, 158, 440, 202);

    /** A line of letters, each as wide as high, above a table. */
    private static BufferedImage page(int... bottoms) {
        BufferedImage image = new BufferedImage(1000, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1000, 500);
        pen.setColor(Color.BLACK);
        pen.drawRect(TABLE.left(), TABLE.top(), TABLE.width() - 1, TABLE.height() - 1);
        for (int i = 0; i < bottoms.length; i++) {
            pen.fillRect(200 + 40 * i, 162, 30, bottoms[i] - 162);
        }
        pen.dispose();
        return image;
    }

    private static List<LooseInk.Piece> pieces(BufferedImage image) {
        return LooseInk.pieces(List.of(LINE), LooseInk.marks(StraightPage.of(image, 200).ink(), List.of(TABLE)));
    }

    /** The line would be cut where its letter seems to be none. */
    @Test
    void aLetterThatTouchesATableBelongsToItsLine() {
        assertEquals(List.of(new LooseInk.Piece(LINE, true, false)), pieces(page(192, 192, 201, 201, 192, 192)));
    }

    /** 二 is thin, and not always found as a part of what begins with it. */
    @Test
    void aThinLetterBeforeALineBelongsToIt() {
        BufferedImage image = page(192, 192, 192, 192, 192, 192);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(165, 170, 20, 3);
        pen.fillRect(160, 185, 30, 3);
        pen.dispose();
        List<LooseInk.Piece> pieces = pieces(image);
        assertEquals(1, pieces.size());
        assertEquals(159, pieces.get(0).area().left());
        assertEquals(LINE.right(), pieces.get(0).area().right());
    }
}
