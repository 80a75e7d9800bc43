package nianshen.ingest.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import nianshen.ingest.source.FormMarks;
import nianshen.ingest.source.Limit;

/** The pages in a picture file: JPEG, JPEG 2000, PNG, TIFF with one page or several, whatever else Java knows, or an archive of nothing but such files. */
public final class PictureFile {

    /** Width of a page of paper, upright and lying, in points: pictures say nothing that can be relied on. */
    private static final double UPRIGHT = 595;
    private static final double LYING = 842;
    private static final long LARGEST = 200_000_000;
    /** Larger pictures are read with fewer points, for the memory's sake. */
    private static final long LARGE = 20_000_000;
    private static final int MOST_PAGES = 200;

    private PictureFile() {
    }

    /** What is done with a page, counted from 1. */
    @FunctionalInterface
    public interface Visitor {
        /** Takes a page; an exception where it cannot be used. */
        void page(BufferedImage picture, int number, int all) throws IOException;
    }

    /** Whether the bytes are a picture, or an archive of pictures. */
    public static boolean is(byte[] bytes) {
        return FormMarks.isPicture(bytes) || FormMarks.isZip(bytes) && !FormMarks.zipNames(bytes).isEmpty()
                && FormMarks.zipNames(bytes).stream().allMatch(FormMarks::isPictureName);
    }

    /** The names of the pictures in an archive, without their folders, in their order; none of a picture by itself. */
    static List<String> names(byte[] bytes) {
        return FormMarks.isPicture(bytes) ? List.of() : FormMarks.zipNames(bytes).stream().map(n -> n.substring(n.lastIndexOf('/') + 1)).toList();
    }

    /** Width of the page that a picture shows, in points. */
    public static double width(BufferedImage picture) {
        return picture.getHeight() >= picture.getWidth() ? UPRIGHT : LYING;
    }

    /**
     * Shows the pages in their order.
     *
     * @throws IOException    where a picture cannot be read
     * @throws Limit.Exceeded where there are too many or they are too large
     */
    public static void visit(byte[] bytes, Visitor visitor) throws IOException {
        List<byte[]> files = FormMarks.isPicture(bytes) ? List.of(bytes) : unpacked(bytes);
        int before = 0;
        for (byte[] file : files) {
            before += visit(file, before, files.size(), visitor);
        }
    }

    private static List<byte[]> unpacked(byte[] zip) throws IOException {
        List<byte[]> files = new ArrayList<>();
        long size = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] file = in.readNBytes((int) (LARGEST - size) + 1);
                size += file.length;
                Limit.check(size, LARGEST, () -> "图片合计超过" + LARGEST / 1_000_000 + "MB");
                files.add(file);
                Limit.check(files.size(), MOST_PAGES, () -> "图片超过" + MOST_PAGES + "张");
            }
        }
        return files;
    }

    private static int visit(byte[] file, int before, int files, Visitor visitor) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            int own = reader.getNumImages(true);
            Limit.check(before + own, MOST_PAGES, () -> "图片超过" + MOST_PAGES + "页");
            for (int i = 0; i < own; i++) {
                visitor.page(picture(reader, i), before + i + 1, Math.max(files, before + own));
            }
            reader.dispose();
            return own;
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new IOException(damaged);
        }
    }

    private static BufferedImage picture(ImageReader reader, int index) throws IOException {
        long points = (long) reader.getWidth(index) * reader.getHeight(index);
        Limit.check(points, LARGEST, () -> "图片超过两亿像素");
        int step = (int) Math.ceil(Math.sqrt((double) points / LARGE));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(index, every);
    }
}
