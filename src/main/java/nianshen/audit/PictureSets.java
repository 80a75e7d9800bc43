package nianshen.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianshen.ingest.source.FormMarks;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.UnreadableException;

/**
 * Reports that came as several pictures: those of one folder whose names differ in nothing but their numbers
 * ({@code 第1页.jpg}, {@code 第2页.jpg}) are the pages of one report, in the order of the numbers.
 */
final class PictureSets {

    /** The number of a page; that of a year tells reports apart. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?!(?:19|20)\\d{2}年)\\d+");
    /** Digits to which numbers are filled up, so that they stand in order as text. */
    private static final int DIGITS = 20;

    private PictureSets() {
    }

    /** The inputs with each set of pictures as one; other files stay as they are, though two of an archive have one name. */
    static List<Input> gathered(List<Input> inputs) {
        Map<Boolean, List<Input>> pictures = inputs.stream().collect(Collectors.partitioningBy(i -> FormMarks.isPictureName(i.name())));
        Map<String, List<Input>> sets = pictures.get(true).stream().collect(Collectors.groupingBy(i -> unnumbered(i.name()), LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(pictures.get(false).stream(), sets.values().stream().map(set -> set.size() == 1 ? set.get(0) : together(set))).toList();
    }

    private static String unnumbered(String name) {
        int file = name.lastIndexOf('/') + 1;
        return name.substring(0, file) + NUMBER.matcher(name.substring(file)).replaceAll("#");
    }

    private static Input together(List<Input> set) {
        List<Input> pages = set.stream().sorted(Comparator.comparing(i -> inOrder(i.name()))).toList();
        String first = pages.get(0).name();
        return new Input(first.substring(0, first.lastIndexOf('.')) + "等" + pages.size() + "张图片.zip", () -> zipped(pages));
    }

    private static String inOrder(String name) {
        return NUMBER.matcher(name).replaceAll(m -> m.group().length() >= DIGITS ? m.group() : "0".repeat(DIGITS - m.group().length()) + m.group());
    }

    /** The pictures in one file, the same bytes on every run. */
    private static byte[] zipped(List<Input> pages) throws IOException, UnreadableException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i < pages.size(); i++) {
                add(zip, i + 1, pages.get(i));
                if (bytes.size() > Input.LARGEST) {
                    throw Refusals.tooLarge("各页图片合计超过" + (Input.LARGEST >> 20) + "MB");
                }
            }
        }
        return bytes.toByteArray();
    }

    /** In a folder named by its place among the pages: an archive may hold two of one name. */
    private static void add(ZipOutputStream zip, int number, Input page) throws IOException, UnreadableException {
        byte[] picture = page.bytes().fetch();
        CRC32 sum = new CRC32();
        sum.update(picture);
        ZipEntry entry = new ZipEntry(number + "/" + page.name().substring(page.name().lastIndexOf('/') + 1));
        entry.setTime(0);
        entry.setSize(picture.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(picture);
        zip.closeEntry();
    }
}
