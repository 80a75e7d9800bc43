package nianshen.ingest.pdf.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nianshen.ingest.canvas.PageLosses;
import nianshen.ingest.source.Limit;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Decodes content streams. PDFBox hands out what it could decode of a damaged stream and only logs the rest, which would
 * pass lost text over in silence; here what is damaged is an error, and what ends too early is told.
 */
public final class PdfStreams {

    private static final String STREAM = "stream";
    private static final String CUT = "有一段内容不完整，后部缺失";
    private static final List<COSName> FLATE = List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    /** LZW codes are nine to twelve bits long; this one ends the data. */
    private static final int LZW_END = 257;

    private PdfStreams() {
    }

    /**
     * The decoded bytes.
     *
     * @param losses takes down what is missing
     * @param limit  of bytes, counted as they are decoded
     * @throws IOException where the data is damaged, or a filter is unknown
     */
    public static byte[] bytes(COSStream stream, PageLosses losses, Limit limit) throws IOException {
        if (stream.containsKey(COSName.F)) {
            losses.add("有一段内容存放在另一个文件里，无法读取");
        }
        byte[] bytes = raw(stream);
        List<COSName> filters = filters(stream);
        for (int i = 0; i < filters.size() && bytes.length > 0; i++) {
            bytes = decoded(stream, filters.get(i), i, bytes, losses, limit);
        }
        return bytes;
    }

    /** Bytes that are counted as they come. */
    private static final class Counted extends ByteArrayOutputStream {

        private final Limit limit;

        Counted(Limit limit) {
            super(1 << 14);
            this.limit = limit;
        }

        @Override
        public synchronized void write(int one) {
            limit.use(1);
            super.write(one);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            limit.use(length);
            super.write(bytes, from, length);
        }
    }

    private static byte[] raw(COSStream stream) throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            return in.readAllBytes();
        }
    }

    private static List<COSName> filters(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several) {
            return several.toList().stream().filter(COSName.class::isInstance).map(COSName.class::cast).toList();
        }
        if (filters == null) {
            return List.of();
        }
        return filters instanceof COSName one ? List.of(one) : refuse("no filter: " + filters);
    }

    private static <T> T refuse(String why) throws IOException {
        throw new IOException(why);
    }

    private static byte[] decoded(COSStream stream, COSName filter, int index, byte[] bytes, PageLosses losses, Limit limit)
            throws IOException {
        COSDictionary parameters = parameters(stream, index);
        boolean flate = FLATE.contains(filter);
        if (flate && parameters == null) {
            return inflated(bytes, losses, limit);
        }
        if (flate) {
            inflated(bytes, losses, limit);
        } else if (!ended(filter, bytes)) {
            losses.add(CUT);
        }
        Counted out = new Counted(limit);
        FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(bytes), out, stream, index);
        return out.toByteArray();
    }

    private static COSDictionary parameters(COSStream stream, int index) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase own = parameters instanceof COSArray several && index < several.size() ? several.getObject(index) : parameters;
        return own instanceof COSDictionary dictionary ? dictionary : null;
    }

    /** Whether the data closes with the mark that its filter asks for (PDF 32000-1, 7.4). */
    private static boolean ended(COSName filter, byte[] bytes) {
        return switch (filter.getName()) {
            case "ASCII85Decode", "A85" -> lastSign(bytes) == '>';
            case "RunLengthDecode", "RL" -> bytes[bytes.length - 1] == (byte) 128;
            case "LZWDecode", "LZW" -> lzwEnds(bytes);
            default -> true;
        };
    }

    private static int lastSign(byte[] bytes) {
        for (int i = bytes.length - 1; i >= 0; i--) {
            if (bytes[i] > ' ') {
                return bytes[i];
            }
        }
        return -1;
    }

    private static boolean lzwEnds(byte[] bytes) {
        for (int width = 9; width <= 12; width++) {
            for (int padding = 0; padding < 16; padding++) {
                if (bits(bytes, padding + width, padding) == LZW_END && bits(bytes, padding, 0) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The bits between two places, both counted from the end. */
    private static int bits(byte[] bytes, int from, int to) {
        int value = 0;
        for (int i = from; i > to; i--) {
            int at = bytes.length - 1 - (i - 1) / 8;
            value = value << 1 | (at < 0 ? 0 : bytes[at] >> (i - 1) % 8 & 1);
        }
        return value;
    }

    /**
     * Counts what the file's streams of objects and cross references inflate to, since PDFBox takes them whole into memory
     * before anything else.
     */
    static void measureTables(byte[] file, PdfMarks marks, Limit limit) {
        int stream = -1;
        for (int table : marks.tables()) {
            if (table > stream) {
                stream = PdfBytes.indexOf(file, STREAM, table);
                if (stream < 0) {
                    return;
                }
                measure(file, stream, limit);
            }
        }
    }

    private static void measure(byte[] file, int stream, Limit limit) {
        int from = stream + STREAM.length();
        while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
            from++;
        }
        measure(file, from, file.length - from, limit);
    }

    private static void measure(byte[] file, int from, int length, Limit limit) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, length);
            byte[] buffer = new byte[1 << 14];
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                limit.use(read);
            }
        } catch (DataFormatException other) {
            // not deflated, or damaged: then it is not larger than the file, or PDFBox will say so
        } finally {
            inflater.end();
        }
    }

    private static byte[] inflated(byte[] deflated, PageLosses losses, Limit limit) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            Counted out = new Counted(limit);
            byte[] buffer = new byte[1 << 14];
            int read = inflater.inflate(buffer);
            while (read > 0) {
                out.write(buffer, 0, read);
                read = inflater.inflate(buffer);
            }
            if (!inflater.finished()) {
                losses.add(CUT);
            }
            return out.toByteArray();
        } catch (DataFormatException damaged) {
            throw new IOException(damaged);
        } finally {
            inflater.end();
        }
    }
}
