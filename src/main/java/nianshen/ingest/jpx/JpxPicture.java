package nianshen.ingest.jpx;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianshen.ingest.source.Limit;

/** A picture in JPEG 2000, gray or red, green and blue, of eight bits each however many it was kept with. */
final class JpxPicture {

    /** More points than a page needs are left out, as far as the picture holds smaller ones: a page of A4 with 200 dots an inch. */
    private static final long ENOUGH = 3_800_000;
    private static final long MOST_SAMPLES = 30_000_000;
    private static final int MOST_BLOCKS = 400_000;
    /** Passes over every coefficient, on the whole. */
    private static final int MOST_PASSES = 64;

    private final Jp2File file;
    private final Codestream stream;
    private final int less;
    private final GridArea whole;

    private JpxPicture(Jp2File file, Codestream stream) throws IOException {
        this.file = file;
        this.stream = stream;
        this.less = less();
        this.whole = stream.size().picture().halved(less);
        Limit.check((long) whole.width() * whole.height() * stream.size().components().length, MOST_SAMPLES, () -> "图片过大");
    }

    /**
     * What the bytes hold, of which only the beginnings are looked at.
     *
     * @throws IOException    where it is none, or in a way that nothing here reads
     * @throws Limit.Exceeded where it is larger than any page
     */
    static JpxPicture of(byte[] bytes) throws IOException {
        Jp2File file = Jp2File.of(bytes);
        if (file.stream() == null) {
            throw new IOException("no codestream");
        }
        Codestream stream = Codestream.read(file.stream());
        if (stream.tiles().size() < stream.size().tilesAcross() * stream.size().tilesDown()) {
            throw new IOException("cut off");
        }
        return new JpxPicture(file, stream);
    }

    /** Width in points, of which there may be fewer than in the file. */
    int width() {
        return whole.width();
    }

    int height() {
        return whole.height();
    }

    private int less() throws IOException {
        GridArea picture = stream.size().picture();
        int least = Integer.MAX_VALUE;
        for (Codestream.TileData tile : stream.tiles().values()) {
            if (!tile.coding().isComplete()) {
                throw new IOException("nothing said of the coding");
            }
            for (int c = 0; c < stream.size().components().length; c++) {
                least = Math.min(least, tile.coding().style(c).levels());
            }
        }
        int fewer = 0;
        while (fewer < least && (long) picture.halved(fewer + 1).width() * picture.halved(fewer + 1).height() >= ENOUGH) {
            fewer++;
        }
        return fewer;
    }

    /** Its bands: gray, or three colours. */
    private int colours() throws IOException {
        int components = stream.size().components().length;
        int opaque = file.opacity() ? components - 1 : components;
        if (opaque == 4) {
            throw new IOException("four colours");
        }
        return opaque < 3 ? 1 : 3;
    }

    /**
     * Takes it out of its code.
     *
     * @throws IOException where any part of it is missing or damaged
     */
    BufferedImage image() throws IOException {
        BufferedImage image = blank(colours());
        byte[] points = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        Limit work = new Limit("图片过于复杂", (long) MOST_PASSES * width() * height() * stream.size().components().length);
        Limit blocks = new Limit("图片分块过多", MOST_BLOCKS);
        for (Map.Entry<Integer, Codestream.TileData> tile : stream.tiles().entrySet()) {
            new Painter(stream.size().tile(tile.getKey()), tile.getValue()).paint(points, colours(), work, blocks);
        }
        if (file.colours() == Jp2File.YCC && colours() == 3) {
            Colours.fromYcc(points);
        }
        return image;
    }

    private BufferedImage blank(int colours) {
        if (colours == 1) {
            return new BufferedImage(width(), height(), BufferedImage.TYPE_BYTE_GRAY);
        }
        // red first: those who ask for the bytes expect them so
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width(), height(), 3 * width(), 3, new int[] {0, 1, 2}, null);
        return new BufferedImage(new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE),
                raster, false, null);
    }

    /** Paints a tile. */
    private final class Painter {

        private final GridArea tile;
        private final Codestream.TileData data;
        private final List<TilePart> parts = new ArrayList<>();

        Painter(GridArea tile, Codestream.TileData data) {
            this.tile = tile;
            this.data = data;
        }

        void paint(byte[] points, int colours, Limit work, Limit blocks) throws IOException {
            TileCoding coding = data.coding();
            Size.Component[] components = stream.size().components();
            List<Precinct> precincts = new ArrayList<>();
            for (int c = 0; c < components.length; c++) {
                TilePart part = new TilePart(tile.every(components[c].across(), components[c].down()), coding.style(c), less);
                precincts.addAll(part.precincts(components[c], c, tile, coding.steps(c), blocks));
                parts.add(part);
            }
            new Packets(data.packets(), coding, precincts).read();
            BlockDecoder decoder = new BlockDecoder(work);
            float[][] samples = new float[coding.mixed() ? 3 : colours][];
            for (int c = 0; c < samples.length; c++) {
                samples[c] = parts.get(c).samples(decoder);
            }
            if (coding.mixed()) {
                Colours.unmix(samples, coding.style(0).exact());
            }
            for (int c = 0; c < colours; c++) {
                paint(points, colours, c, samples[c], components[c]);
            }
        }

        private void paint(byte[] points, int colours, int colour, float[] samples, Size.Component component) {
            GridArea shown = tile.halved(less);
            GridArea from = parts.get(colour).wanted();
            float zero = component.signed() ? 0 : 1 << component.depth() - 1;
            float scale = 255f / ((1 << component.depth()) - 1);
            for (int y = shown.top(); y < shown.bottom(); y++) {
                int row = Math.min(from.bottom() - 1, Math.max(from.top(), y / component.down())) - from.top();
                int to = ((y - whole.top()) * whole.width() + shown.left() - whole.left()) * colours + colour;
                for (int x = shown.left(); x < shown.right(); x++, to += colours) {
                    int column = Math.min(from.right() - 1, Math.max(from.left(), x / component.across())) - from.left();
                    int value = Math.round((samples[row * from.width() + column] + zero) * scale);
                    points[to] = (byte) Math.max(0, Math.min(255, value));
                }
            }
        }
    }
}
