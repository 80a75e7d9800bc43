package nianshen.ingest.ofd;

import java.io.IOException;
import java.util.List;
import nianshen.doc.Document;
import nianshen.doc.Form;
import nianshen.ingest.canvas.PageChecks;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.page.Layout;
import nianshen.ingest.page.Page;
import nianshen.ingest.source.FormMarks;
import nianshen.ingest.source.Reader;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;

/** Reads OFD files with text. */
public final class OfdReader implements Reader {

    private static final String FORM = "OFD";
    private static final String FILE = "OFD 文件";

    @Override
    public boolean accepts(byte[] bytes) {
        return isOfd(bytes);
    }

    /** Whether it is an OFD. */
    public static boolean isOfd(byte[] bytes) {
        return FormMarks.isZip(bytes) && FormMarks.zipNames(bytes).stream().anyMatch(FormMarks::startsOfd);
    }

    /**
     * The pages of a file as they are read from it.
     *
     * @throws UnreadableException where they cannot be
     */
    public static List<OfdSheet> sheets(byte[] bytes) throws UnreadableException {
        return opened(bytes, new PageLosses()).pages();
    }

    @Override
    public Document read(Source source) throws UnreadableException {
        if (!FormMarks.isWholeZip(source.bytes())) {
            throw Refusals.truncated(FILE);
        }
        PageLosses losses = new PageLosses();
        OfdFile file = opened(source.bytes(), losses);
        List<Page> pages = OfdScans.recognised(file.pages(), source).stream().map(OfdSheet::page).toList();
        if (pages.stream().noneMatch(Page::hasText)) {
            refuseLost(pages, losses);
        }
        PageChecks.refuse(pages, FORM);
        return new Document(Form.OFD, file.metadata(), Layout.blocks(pages), PageChecks.flaws(pages, losses.told(), false, FORM));
    }

    private static OfdFile opened(byte[] bytes, PageLosses losses) throws UnreadableException {
        try {
            return OfdFile.open(bytes, losses);
        } catch (IOException e) {
            throw Refusals.damaged(FILE, "内部结构无法读取");
        } catch (BadPart start) {
            throw Refusals.damaged(FILE, "入口文件 OFD.xml " + start.getMessage());
        }
    }

    /** A file of which nothing can be read for a reason. */
    private static void refuseLost(List<Page> pages, PageLosses losses) throws UnreadableException {
        for (Page page : pages) {
            if (!page.losses().isEmpty() && !page.losses().get(0).equals(OfdPage.BLANK)) {
                throw Refusals.damaged(FILE, "第" + page.number() + "页" + page.losses().get(0));
            }
        }
        if (pages.isEmpty()) {
            throw Refusals.damaged(FILE, losses.told().stream().findFirst().orElse("没有可以读取的页面"));
        }
    }
}
