package nianshen.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianshen.doc.Document;
import nianshen.doc.Form;
import nianshen.doc.Meta;
import nianshen.ingest.page.Layout;
import nianshen.ingest.page.Page;
import nianshen.ingest.canvas.PageChecks;
import nianshen.ingest.pdf.file.PdfFile;
import nianshen.ingest.pdf.file.PdfMarks;
import nianshen.ingest.pdf.file.PdfLimits;
import nianshen.ingest.pdf.file.PdfRevisions;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.pdf.file.PdfTree;
import nianshen.ingest.pdf.fonts.PdfCMaps;
import nianshen.ingest.pdf.fonts.PdfFonts;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.Reader;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads PDF files with a text layer. Thread-safe; the bytes are only read. */
public final class PdfReader implements Reader {

    private static final String FORM = "PDF";
    private final PdfCMaps maps = new PdfCMaps();

    @Override
    public boolean accepts(byte[] bytes) {
        return PdfFile.isPdf(bytes);
    }

    @Override
    public Document read(Source source) throws UnreadableException {
        boolean cutShort = PdfFile.cutShort(source.bytes());
        PdfMarks marks = PdfMarks.of(source.bytes());
        try (PDDocument file = PdfFile.open(source.bytes(), marks)) {
            PageLosses losses = new PageLosses();
            if (PdfRevisions.unshown(source.bytes(), marks)) {
                losses.add("中保存过的另一版本没有显示，不能确定哪一版是定稿");
            }
            List<Page> pages = pages(file, cutShort, losses, source);
            PageChecks.refuse(pages, FORM);
            return new Document(Form.PDF, metadata(file), Layout.blocks(pages), PageChecks.flaws(pages, losses.told(), cutShort, FORM));
        } catch (IOException closing) {
            throw PdfFile.damaged(Refusals.WHOLE, cutShort);
        }
    }

    private List<Page> pages(PDDocument file, boolean cutShort, PageLosses losses, Source source)
            throws UnreadableException {
        PdfLimits limits = new PdfLimits();
        PdfFonts fonts = new PdfFonts(maps, limits);
        List<Page> pages = new ArrayList<>();
        List<PDPage> drawn = new ArrayList<>();
        try {
            PdfLayers layers = new PdfLayers(file);
            for (PDPage page : PdfTree.pages(file, losses, limits)) {
                pages.add(PdfPages.read(page, pages.size() + 1, fonts, layers, limits));
                drawn.add(page);
            }
            pages = PdfScans.recognised(file, drawn, pages, source);
        } catch (Limit.Exceeded more) {
            throw more;
        } catch (IOException | RuntimeException damaged) {
            throw PdfFile.damaged("第" + (pages.size() + 1) + "页", cutShort);
        }
        if (fonts.swapped()) {
            losses.add("有一种字体中数字的含义似被换过，数字不可靠");
        }
        if (fonts.exchanged()) {
            losses.add("有一种字体中两个字的含义似被互换，文字不可靠");
        }
        for (int number : PdfInsets.of(drawn)) {
            losses.add("第" + number + "页的字体与其他页不是同一份文件的，可能混入了别的文件的一页");
        }
        return pages;
    }

    private static Map<String, String> metadata(PDDocument file) {
        COSDictionary info = file.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
        String title = info == null ? null : info.getString(COSName.TITLE);
        return title == null || title.isBlank() ? Map.of() : new TreeMap<>(Map.of(Meta.TITLE, title.strip()));
    }
}
