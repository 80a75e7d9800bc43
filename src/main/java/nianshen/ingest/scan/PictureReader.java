package nianshen.ingest.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Form;
import nianshen.ingest.page.Layout;
import nianshen.ingest.page.Page;
import nianshen.ingest.page.Seen;
import nianshen.ingest.source.FormMarks;
import nianshen.ingest.source.Limit;
import nianshen.ingest.source.Reader;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;

/** Reads picture files: JPEG, PNG, TIFF with one page or several, and whatever else Java knows. */
public final class PictureReader implements Reader {

    /** Width of a page of paper, upright and lying, in points: pictures say nothing that can be relied on. */
    private static final double UPRIGHT = 595;
    private static final double LYING = 842;
    private static final long LARGEST = 200_000_000;
    /** Larger pictures are read with fewer points, for the memory's sake. */
    private static final long LARGE = 20_000_000;
    private static final int MOST_PAGES = 200;

    @Override
    public boolean accepts(byte[] bytes) {
        return FormMarks.isPicture(bytes);
    }

    @Override
    public Document read(Source source) throws UnreadableException {
        Recogniser recogniser = Recognisers.present()
                .orElseThrow(() -> Refusals.picturesOnly(Refusals.WHOLE, "这是图片文件，没有可以读取的文字"));
        List<Page> pages = pages(source, recogniser);
        if (pages.stream().noneMatch(Page::hasText)) {
            throw Refusals.picturesOnly(Refusals.WHOLE, "图片中没有识别出文字");
        }
        List<Flaw> flaws = pages.stream().flatMap(p -> Seen.flaws(p, "第" + p.number() + "页").stream()).toList();
        return new Document(Form.PICTURE, Map.of(), Layout.blocks(pages), flaws);
    }

    private static List<Page> pages(Source source, Recogniser recogniser) throws UnreadableException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(source.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Refusals.unknown("这种图片格式不能读取", "请另存为 JPEG、PNG 或 PDF 后重新提供");
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            return pages(source, reader, recogniser);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refusals.damaged("图片", "无法读取");
        }
    }

    private static List<Page> pages(Source source, ImageReader reader, Recogniser recogniser) throws IOException {
        int all = reader.getNumImages(true);
        Limit.check(all, MOST_PAGES, () -> "图片超过" + MOST_PAGES + "页");
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            int number = i + 1;
            pages.add(page(picture(reader, i), number, recogniser, () -> source.progress().read(number, all)));
        }
        return pages;
    }

    private static BufferedImage picture(ImageReader reader, int index) throws IOException {
        long points = (long) reader.getWidth(index) * reader.getHeight(index);
        Limit.check(points, LARGEST, () -> "图片超过两亿像素");
        int step = (int) Math.ceil(Math.sqrt((double) points / LARGE));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(index, every);
    }

    private static Page page(BufferedImage picture, int number, Recogniser recogniser, Runnable step) {
        return PageScan.read(picture, number, picture.getHeight() >= picture.getWidth() ? UPRIGHT : LYING, recogniser, step);
    }
}
