package nianshen.extract.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nianshen.doc.LineSpan;
import nianshen.extract.labels.GridText;
import nianshen.extract.labels.TableIndex;
import nianshen.extract.search.RawCell;
import nianshen.extract.search.RawRow;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.template.CatalogueLoader;
import org.junit.jupiter.api.Test;

/** Where the label of a row ends and its figures begin. */
class LabelReaderTest {

    /** Ink that nobody can read behind a label that was misread is a figure's: what is read behind it is not the first one. */
    @Test
    void unreadInkBehindALabelIsAFigureAndNoPartOfTheLabel() throws DataException {
        TableIndex index = TableIndex.of(CatalogueLoader.load(PackFiles.read(Path.of("rules"))));
        List<String> texts = List.of("四、车下年度继续办理", "\uFFFD", "\uFFFD", "46", "0", "\uFFFD", "\uFFFD", "0", "\uFFFD", "\uFFFD");
        List<RawCell> cells = IntStream.range(0, texts.size()).mapToObj(i -> new RawCell(texts.get(i), i, 1, false, kind(index, texts.get(i)), new LineSpan(1))).toList();
        LabelLine line = new LabelReader(index.table("requests")).read(new RawRow(0, true, false, true, cells), -1);
        assertEquals(texts.subList(1, texts.size()), line.values().stream().map(RawCell::text).toList());
    }

    private static RawCell.Kind kind(TableIndex index, String text) {
        if (GridText.plain(text).isEmpty()) {
            return RawCell.Kind.BLANK;
        }
        return index.figures().isFigure(text) ? RawCell.Kind.FIGURE : RawCell.Kind.TEXT;
    }
}
