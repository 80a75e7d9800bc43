package nianshen.hostile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Ways in which a whole page of a PDF is drawn awry, covered, emptied, drawn twice or put in another place: a reader sees something else than was written. */
final class StruckPages {

    /** Changes a file; the page is counted from 0. */
    private interface Change {

        void of(PDDocument file, int page) throws IOException;
    }

    private record Way(String name, Change change) {
    }

    private static final List<Way> WAYS = List.of(drawn("sheared", "1 0.3 0 1 0 0 cm"), drawn("leaning", "1 0.05 0 1 0 0 cm"), drawn("turned a little", "0.999 0.03 -0.03 0.999 0 0 cm"), drawn("turned aslant", "0.9 0.4 -0.4 0.9 0 0 cm"), drawn("slanted", "1 0 1.5 1 0 0 cm"),
            drawn("mirrored", "-1 0 0 1 595 0 cm"), drawn("upside down and mirrored", "1 0 0 -1 0 842 cm"), drawn("squeezed", "0.1 0 0 1 0 0 cm"), drawn("out of the paper", "1 0 0 1 0 5000 cm"), drawn("pale outlines", "1 Tr 1 G"),
            new Way("twice beside", (f, p) -> twice(f, p, "40 3")), new Way("twice below", (f, p) -> twice(f, p, "0 12")), new Way("another page over it", StruckPages::mixed), new Way("emptied", (f, p) -> fill(f, p, "BT ET")), new Way("painted white and nothing more", (f, p) -> fill(f, p, "1 g 0 0 600 900 re f")),
            over("a sheet over the upper half", "1 g 0 421 595 421 re f"), over("an odd sheet", "1 g 0 300 m 595 350 l 595 700 l 0 650 l h f"), over("a round sheet", "1 g 100 400 m 100 600 500 600 500 400 c 500 200 100 200 100 400 c h f"), over("a broad stroke", "1 G 200 w 0 500 m 595 500 l S"),
            new Way("a picture over a part", (f, p) -> picture(f, p, 100, 300, 300, 200)), new Way("a picture over all", (f, p) -> picture(f, p, 0, 0, 595, 842)), new Way("gone", (f, p) -> order(f, p, -1)), new Way("behind the next", (f, p) -> order(f, p, p + 1)), new Way("at the end", (f, p) -> order(f, p, f.getNumberOfPages() - 1)));

    private StruckPages() {
    }

    private static Way drawn(String name, String before) {
        return new Way(name, (f, p) -> fill(f, p, "q " + before + "\n" + content(f, p) + "\nQ"));
    }

    private static Way over(String name, String after) {
        return new Way(name, (f, p) -> fill(f, p, "q " + content(f, p) + "\nQ q " + after + " Q"));
    }

    static int count() {
        return WAYS.size();
    }

    static String name(int way) {
        return WAYS.get(way).name();
    }

    static byte[] of(byte[] sound, int way, long seed) {
        try (PDDocument file = Loader.loadPDF(sound)) {
            // the last page can lie anywhere: nothing stands behind it that would tell
            WAYS.get(way).change().of(file, Math.floorMod((int) seed * 7 + way, file.getNumberOfPages() - 1));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String content(PDDocument file, int page) throws IOException {
        try (var in = file.getPage(page).getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void fill(PDDocument file, int page, String content) throws IOException {
        file.getPage(page).setContents(new PDStream(file, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)), COSName.FLATE_DECODE));
    }

    private static void twice(PDDocument file, int page, String shift) throws IOException {
        String content = content(file, page);
        fill(file, page, "q " + content + "\nQ q 1 0 0 1 " + shift + " cm " + content + "\nQ");
    }

    private static void mixed(PDDocument file, int page) throws IOException {
        fill(file, page, "q " + content(file, page) + "\nQ q 1 0 0 1 3 5 cm " + content(file, page + 1) + "\nQ");
    }

    private static void picture(PDDocument file, int page, float x, float y, float width, float height) throws IOException {
        BufferedImage white = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        java.util.Arrays.fill(((java.awt.image.DataBufferByte) white.getRaster().getDataBuffer()).getData(), (byte) 255);
        try (PDPageContentStream over = new PDPageContentStream(file, file.getPage(page), PDPageContentStream.AppendMode.APPEND, true, true)) {
            over.drawImage(LosslessFactory.createFromImage(file, white), x, y, width, height);
        }
    }

    /** Moves a page to another place, or takes it out where there is none. */
    private static void order(PDDocument file, int page, int to) {
        List<PDPage> pages = new ArrayList<>();
        file.getPages().forEach(pages::add);
        PDPage moved = pages.remove(page);
        if (to >= 0) {
            pages.add(to, moved);
        }
        COSDictionary tree = file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        COSArray kids = new COSArray();
        pages.forEach(p -> kids.add(p.getCOSObject()));
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, pages.size());
    }
}
