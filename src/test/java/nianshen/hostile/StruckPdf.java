package nianshen.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Ways in which a page of a PDF shows something else than its text says: one piece of text, a figure, is drawn otherwise. */
final class StruckPdf {

    private static final Pattern PIECE = Pattern.compile("BT\\s(?:(?!ET).)*?<([0-9A-Fa-f]+)>\\s*Tj\\s*ET", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("([\\d.]+) ([\\d.]+) Td");
    private static final Pattern RANGE = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>");

    /** From the piece of content that draws a figure to what stands there instead; {@code nines} draws as many nines. */
    private interface Drawing {

        String of(String figure, String nines, double x, double y);
    }

    private record Way(String name, Drawing drawing) {
    }

    private static final List<Way> WAYS = List.of(way("mirrored", f -> f.replaceFirst("([\\d.]+) ([\\d.]+) Td", "-1 0 0 1 $1 $2 Tm")), way("upside down", f -> f.replaceFirst("([\\d.]+) ([\\d.]+) Td", "-1 0 0 -1 $1 $2 Tm")),
            way("aslant", f -> f.replaceFirst("([\\d.]+) ([\\d.]+) Td", "0.7 0.7 -0.7 0.7 $1 $2 Tm")), way("no size", f -> f.replaceFirst("([\\d.]+) ([\\d.]+) Td", "0 0 0 0 $1 $2 Tm")), way("tiny", f -> f.replaceFirst(" ([\\d.]+) Tf", " 0.2 Tf")),
            way("no ink", f -> f.replaceFirst("BT", "BT 3 Tr") + " 0 Tr "), way("as a clip", f -> "q " + f.replaceFirst("BT", "BT 7 Tr") + " Q "), way("white", f -> "1 g " + f + " 0 g "), way("squeezed", f -> f.replaceFirst("BT", "BT 1 Tz") + " 100 Tz "), way("backwards", f -> f.replaceFirst("BT", "BT -100 Tz") + " 100 Tz "),
            way("on one place", f -> f.replaceFirst("BT", "BT -5 Tc") + " 0 Tc "), way("gone aside", f -> f.replaceFirst("([\\d.]+) ([\\d.]+) Td", "9$1 $2 Td")),
            way("said otherwise", f -> "/Span <</ActualText (999)>> BDC " + f + " EMC "), way("an artifact", f -> "/Artifact BMC " + f + " EMC "), way("off", f -> "/OC /None BDC " + f + " EMC "),
            new Way("over nines", (f, n, x, y) -> n + f), new Way("under nines", (f, n, x, y) -> f + n), new Way("over pale nines", (f, n, x, y) -> "0.99 g " + n + " 0 g " + f), new Way("over tiny nines", (f, n, x, y) -> n.replaceFirst(" ([\\d.]+) Tf", " 0.3 Tf") + f), new Way("over nines without ink", (f, n, x, y) -> n.replaceFirst("BT", "BT 3 Tr") + " 0 Tr " + f),
            new Way("covered", (f, n, x, y) -> f + sheet("1 g", x, y)), new Way("covered by black", (f, n, x, y) -> f + sheet("0 g", x, y)), new Way("covered and written anew", (f, n, x, y) -> n + sheet("1 g", x, y) + f), new Way("covered by strokes", (f, n, x, y) -> f + " q 1 G 12 w " + (x - 5) + " " + (y + 3) + " m " + (x + 60) + " " + (y + 3) + " l S Q "),
            new Way("covered by an odd shape", (f, n, x, y) -> f + " q 1 g " + (x - 5) + " " + (y - 3) + " m " + (x + 60) + " " + (y - 3) + " l " + (x + 60) + " " + (y + 12) + " l " + (x + 20) + " " + (y + 13) + " l " + (x - 5) + " " + (y + 12) + " l h f Q "),
            new Way("outlined", (f, n, x, y) -> " q 0 g " + x + " " + y + " m " + (x + 4) + " " + y + " " + (x + 4) + " " + (y + 7) + " " + x + " " + (y + 7) + " c h f Q "), new Way("a picture", (f, n, x, y) -> " q 12 0 0 8 " + x + " " + y + " cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI Q "), new Way("a form that is not there", (f, n, x, y) -> " /Fm99 Do "),
            new Way("clipped away", (f, n, x, y) -> " q 0 0 1 1 re W n " + f + " Q "), new Way("clipped by half", (f, n, x, y) -> " q " + (x - 1) + " " + y + " 2 9 re W n " + f + " Q "), new Way("another font", (f, n, x, y) -> f.replaceFirst("/F\\d+", "/F99")), new Way("no such operator", (f, n, x, y) -> f.replace("Tj", "Tq")), new Way("digits in turn", (f, n, x, y) -> f));

    private StruckPdf() {
    }

    private static Way way(String name, UnaryOperator<String> change) {
        return new Way(name, (f, n, x, y) -> change.apply(f));
    }

    private static String sheet(String colour, double x, double y) {
        return " q " + colour + " " + (x - 5) + " " + (y - 3) + " 60 14 re f Q ";
    }

    static int count() {
        return WAYS.size();
    }

    static String name(int way) {
        return WAYS.get(way).name();
    }

    static byte[] of(byte[] sound, int way, long seed) {
        try (PDDocument file = Loader.loadPDF(sound)) {
            Random random = new Random(seed * 31 + way);
            if (WAYS.get(way).name().equals("digits in turn")) {
                turned(file);
            } else {
                List<PDPage> pages = new ArrayList<>();
                file.getPages().forEach(pages::add);
                java.util.Collections.shuffle(pages, random);
                boolean struck = false;
                for (PDPage page : pages) {
                    struck = struck || strike(page, WAYS.get(way), random);
                }
                if (!struck) {
                    throw new IllegalStateException("no figure in the file");
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean strike(PDPage page, Way way, Random random) throws IOException {
        COSStream content = page.getCOSObject().getCOSStream(COSName.CONTENTS);
        String whole = spelled(page);
        PDFont font = page.getResources().getFont(page.getResources().getFontNames().iterator().next());
        List<int[]> figures = new ArrayList<>();
        Matcher pieces = PIECE.matcher(whole);
        while (pieces.find()) {
            if (text(pieces.group(1), font).matches("\\d{2,}")) {
                figures.add(new int[] {pieces.start(), pieces.end()});
            }
        }
        if (figures.isEmpty()) {
            return false;
        }
        int[] chosen = figures.get(random.nextInt(figures.size()));
        String figure = whole.substring(chosen[0], chosen[1]);
        Matcher place = PLACE.matcher(figure);
        if (!place.find()) {
            throw new IllegalStateException(figure);
        }
        String codes = figure.replaceAll("(?s).*<([0-9A-Fa-f]+)>.*", "$1");
        String other = codes.substring(codes.length() - 4).repeat(codes.length() / 4);
        String shown = other.equals(codes) ? figure : figure.replace(codes, other);
        String struck = way.drawing().of(figure, shown, Double.parseDouble(place.group(1)), Double.parseDouble(place.group(2)));
        fill(content, whole.substring(0, chosen[0]) + struck + whole.substring(chosen[1]));
        return true;
    }

    /** The content with its strings in hexadecimal digits. */
    private static String spelled(PDPage page) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        tokens.stream().filter(COSString.class::isInstance).forEach(t -> ((COSString) t).setForceHexForm(true));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ContentStreamWriter(out).writeTokens(tokens);
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static String text(String codes, PDFont font) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 4 <= codes.length(); i += 4) {
            text.append(font.toUnicode(Integer.parseInt(codes.substring(i, i + 4), 16)));
        }
        return text.toString();
    }

    private static void fill(COSStream stream, String content) throws IOException {
        stream.removeItem(COSName.FILTER);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Each digit is said to be the next one. */
    private static void turned(PDDocument file) throws IOException {
        for (PDPage page : file.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                COSStream map = page.getResources().getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE);
                String whole;
                try (var in = map.createInputStream()) {
                    whole = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
                }
                if (!whole.contains("turned")) {
                    fill(map, "%turned\n/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" + lines(whole) + "endcmap\nend\nend\n");
                }
            }
        }
    }

    private static String lines(String map) {
        StringBuilder lines = new StringBuilder();
        RANGE.matcher(map).results().forEach(range -> {
            int first = Integer.parseInt(range.group(1), 16);
            for (int code = first; code <= Integer.parseInt(range.group(2), 16); code++) {
                int meaning = Integer.parseInt(range.group(3), 16) + code - first;
                lines.append(String.format("1 beginbfchar%n<%04X> <%04X>%nendbfchar%n", code, meaning >= '0' && meaning <= '9' ? '0' + (meaning - '0' + 1) % 10 : meaning));
            }
        });
        return lines.toString();
    }
}
