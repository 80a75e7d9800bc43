package nianshen.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import nianshen.audit.Input;
import nianshen.audit.Inputs;
import nianshen.doc.Document;
import nianshen.doc.Form;
import nianshen.doc.PageSpan;
import nianshen.doc.Paragraph;
import nianshen.ingest.Ingest;
import nianshen.ingest.source.Source;
import nianshen.ingest.source.UnreadableException;
import nianshen.ingest.source.UnreadableException.Reason;
import nianshen.specimen.Maker;
import nianshen.specimen.PaperPrint;
import nianshen.specimen.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are picture files: a page each, in the order of their numbers, whichever way they were laid in. */
class PictureFilesTest {

    private static final String TITLE = title();

    private static Specimen whole() {
        return Maker.draw(77);
    }

    private static String title() {
        return text(Set.of("title")).strip();
    }

    private static String text(Set<String> keys) {
        Specimen some = whole().with(whole().items().stream().filter(i -> keys.contains(i.key())).toList());
        return some.printed().stream().map(i -> ((nianshen.specimen.Text) i).text()).collect(Collectors.joining());
    }

    private static byte[] png(Look look, String key) {
        Specimen some = whole().with(whole().items().stream().filter(i -> i.key().equals(key)).toList());
        BufferedImage page = new Scanner(look, 150, 9).pages(PaperPrint.RULED.write(some), 1, 1).get(0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void twoPicturesAreTheTwoPagesOfOneReport(@TempDir Path folder) throws IOException, UnreadableException {
        Files.write(folder.resolve("第2页.png"), png(Look.TURNED180, "other"));
        Files.write(folder.resolve("第10页.png"), png(Look.OFFICE, "signature"));
        Files.write(folder.resolve("第1页.png"), png(Look.TURNED270, "title"));
        Files.writeString(folder.resolve("别的报告1.txt"), "别的");
        Files.writeString(folder.resolve("别的报告2.txt"), "别的");
        List<Input> inputs = Inputs.find(List.of(folder));
        assertEquals(List.of("别的报告1.txt", "别的报告2.txt", "第1页等3张图片.zip"), inputs.stream().map(Input::name).toList());
        Set<String> heard = new LinkedHashSet<>();
        Document document = Ingest.read(inputs.get(2).open().followed((page, all) -> heard.add(page + "/" + all)));
        assertEquals(List.of("1/3", "2/3", "3/3"), List.copyOf(heard));
        assertEquals(Form.PICTURE, document.form());
        String read = document.blocks().stream().map(b -> ((Paragraph) b).text()).collect(Collectors.joining()).replaceAll("\\s", "");
        assertTrue(read.startsWith(TITLE.replaceAll("\\s", "")), read + " " + TITLE);
        assertTrue(read.contains(text(Set.of("other")).replaceAll("\\s", "").substring(0, 6)), read);
        assertEquals(1, ((PageSpan) document.blocks().get(0).span()).page());
        assertEquals(3, document.flaws().stream().filter(f -> f.message().endsWith("是图片，内容按图片识别，请核对")).count(), document.flaws()::toString);
        assertEquals(1, document.flaws().stream().filter(f -> f.message().startsWith("这份报告由3张图片依次合成：第1页.png、第2页.png、第10页.png；")).count(), document.flaws()::toString);
    }

    @Test
    void picturesOfEveryKindAreGathered(@TempDir Path folder) throws IOException {
        for (String kind : List.of("jpg", "JPEG", "png", "tif", "tiff", "bmp")) {
            Files.createDirectories(folder.resolve(kind));
            Files.write(folder.resolve(kind + "/扫描1." + kind), new byte[] {1});
            Files.write(folder.resolve(kind + "/扫描2." + kind), new byte[] {1});
        }
        assertEquals(6, Inputs.find(List.of(folder)).size());
    }

    @Test
    void picturesOfTwoYearsAreTwoReports(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("某局2023年.jpg"), new byte[] {1});
        Files.write(folder.resolve("某局2024年.jpg"), new byte[] {1});
        assertEquals(2, Inputs.find(List.of(folder)).size());
    }

    @Test
    void aPictureWithoutTextIsNoReport() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
        UnreadableException refusal = assertThrows(UnreadableException.class, () -> Ingest.read(new Source("a.png", bytes.toByteArray())));
        assertEquals(Reason.PICTURES_ONLY, refusal.reason());
    }
}
