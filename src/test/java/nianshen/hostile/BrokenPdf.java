package nianshen.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Ways in which a sound PDF loses some of its text on its way to the auditor, or hides it. */
enum BrokenPdf {
    /** The last part of a page's content is gone, the rest in order. */ CONTENT_TAIL_GONE {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            COSStream content = content(page(file, random));
            String whole = new String(plain(content), StandardCharsets.ISO_8859_1);
            int shown = whole.indexOf("Tj", whole.length() * (1 + random.nextInt(8)) / 10);
            fill(content, whole.substring(0, shown - random.nextInt(5)).getBytes(StandardCharsets.ISO_8859_1));
        }
    },
    /** The compressed data ends too early. */ DEFLATED_CUT {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            COSStream content = content(page(file, random));
            byte[] raw = deflated(plain(content));
            raw(content, java.util.Arrays.copyOf(raw, raw.length - 6 - random.nextInt(raw.length / 2)), COSName.FLATE_DECODE);
        }
    },
    /** One byte of the compressed data is another. */ DEFLATED_BYTE {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            COSStream content = content(page(file, random));
            byte[] raw = deflated(plain(content));
            raw[2 + random.nextInt(raw.length - 2)] ^= (byte) (1 << random.nextInt(8));
            raw(content, raw, COSName.FLATE_DECODE);
        }
    },
    /** One byte of the plain content is another. */ PLAIN_BYTE {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            COSStream content = content(page(file, random));
            byte[] whole = plain(content);
            int at = random.nextInt(whole.length);
            whole[at] = whole[at] == 'x' ? (byte) 'y' : (byte) 'x';
            fill(content, whole);
        }
    },
    /** A page of the tree is null. */ PAGE_NULL {
        @Override
        void strike(PDDocument file, Random random) {
            COSArray kids = kids(file);
            kids.set(random.nextInt(kids.size()), COSNull.NULL);
        }
    },
    /** A page of the tree is taken out, the count says otherwise. */ PAGE_GONE {
        @Override
        void strike(PDDocument file, Random random) {
            COSArray kids = kids(file);
            kids.remove(random.nextInt(kids.size()));
        }
    },
    /** A page without content. */ CONTENT_GONE {
        @Override
        void strike(PDDocument file, Random random) {
            page(file, random).getCOSObject().removeItem(COSName.CONTENTS);
        }
    },
    /** The content is an empty stream. */ CONTENT_EMPTY {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            fill(content(page(file, random)), new byte[0]);
        }
    },
    /** The content is of another kind than a stream. */ CONTENT_NUMBER {
        @Override
        void strike(PDDocument file, Random random) {
            page(file, random).getCOSObject().setItem(COSName.CONTENTS, COSInteger.get(7));
        }
    },
    /** A page of the tree is no page. */ PAGE_OTHER {
        @Override
        void strike(PDDocument file, Random random) {
            COSArray kids = kids(file);
            kids.set(random.nextInt(kids.size()), new COSString("page"));
        }
    },
    /** The page's content stands in a form that is not there. */ FORM_MISSING {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            COSDictionary page = nested(file, random, 1);
            page.getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.XOBJECT).removeItem(COSName.getPDFName("Fm"));
        }
    },
    /** The form is null. */ FORM_NULL {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            COSDictionary page = nested(file, random, 1);
            page.getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.XOBJECT)
                    .setItem(COSName.getPDFName("Fm"), COSNull.NULL);
        }
    },
    /** The form has no subtype. */ FORM_UNKNOWN {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            COSDictionary page = nested(file, random, 1);
            page.getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.XOBJECT).getCOSStream(COSName.getPDFName("Fm"))
                    .setItem(COSName.SUBTYPE, COSName.getPDFName("Other"));
        }
    },
    /** Forms within forms. */ FORMS_DEEP {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            nested(file, random, 5 + random.nextInt(60));
        }
    },
    /** The stream's data is elsewhere. */ EXTERNAL {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            COSStream content = content(page(file, random));
            fill(content, new byte[0]);
            content.setItem(COSName.F, new COSString("elsewhere.bin"));
        }
    },
    /** A filter that no reader knows. */ FILTER_UNKNOWN {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            COSStream content = content(page(file, random));
            raw(content, plain(content), COSName.getPDFName("OwnDecode"));
        }
    },
    /** The filter for keys. */ FILTER_CRYPT {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            COSStream content = content(page(file, random));
            raw(content, plain(content), COSName.CRYPT);
        }
    },
    /** Hexadecimal. */ FILTER_HEX {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            encoded(file, random, COSName.ASCII_HEX_DECODE);
        }
    },
    /** Base 85. */ FILTER_85 {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            encoded(file, random, COSName.ASCII85_DECODE);
        }
    },
    /** Lempel-Ziv-Welch. */ FILTER_LZW {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            encoded(file, random, COSName.LZW_DECODE);
        }
    },
    /** Run length. */ FILTER_RUNS {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            encoded(file, random, COSName.RUN_LENGTH_DECODE);
        }
    },
    /** Two filters, and the inner one ends too early. */ CHAIN_CUT {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            COSStream content = content(page(file, random));
            byte[] raw = deflated(plain(content));
            StringBuilder hex = new StringBuilder();
            for (int i = 0; i < raw.length * 2 / 3; i++) {
                hex.append(String.format("%02x", raw[i]));
            }
            COSArray filters = new COSArray();
            filters.add(COSName.ASCII_HEX_DECODE);
            filters.add(COSName.FLATE_DECODE);
            raw(content, hex.append('>').toString().getBytes(StandardCharsets.US_ASCII), filters);
        }
    },
    /** LZW that ends too early. */ LZW_CUT {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            COSStream content = content(page(file, random));
            encoded(content, COSName.LZW_DECODE);
            byte[] raw;
            try (var in = content.createRawInputStream()) {
                raw = in.readAllBytes();
            }
            raw(content, java.util.Arrays.copyOf(raw, raw.length / 2), COSName.LZW_DECODE);
        }
    },
    /** Fonts say nothing of Unicode. */ TO_UNICODE_GONE {
        @Override
        void strike(PDDocument file, Random random) {
            fonts(file).forEach(font -> font.removeItem(COSName.TO_UNICODE));
        }
    },
    /** Every code means NUL. */ TO_UNICODE_NUL {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            for (COSDictionary font : fonts(file)) {
                COSStream map = font.getCOSStream(COSName.TO_UNICODE);
                remap(map, unicode -> 0);
            }
        }
    },
    /** A digit of the map means another digit too. */ TO_UNICODE_TWICE {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            int a = random.nextInt(10);
            int b = (a + 1 + random.nextInt(9)) % 10;
            for (COSDictionary font : fonts(file)) {
                remap(font.getCOSStream(COSName.TO_UNICODE), u -> u == '0' + a ? '0' + b : u);
            }
        }
    },
    /** Two digits of the map mean each other. */ TO_UNICODE_SWAPPED {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            int a = random.nextInt(10);
            int b = (a + 1 + random.nextInt(9)) % 10;
            for (COSDictionary font : fonts(file)) {
                remap(font.getCOSStream(COSName.TO_UNICODE), u -> u == '0' + a ? '0' + b : u == '0' + b ? '0' + a : u);
            }
        }
    },
    /** The map of a font is no map. */ TO_UNICODE_NOISE {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            byte[] noise = new byte[400];
            random.nextBytes(noise);
            for (COSDictionary font : fonts(file)) {
                fill(font.getCOSStream(COSName.TO_UNICODE), noise);
            }
        }
    },
    /** A font is its own descendant. */ FONT_LOOP {
        @Override
        void strike(PDDocument file, Random random) {
            for (COSDictionary font : fonts(file)) {
                COSArray loop = new COSArray();
                loop.add(font);
                font.setItem(COSName.DESCENDANT_FONTS, loop);
                font.removeItem(COSName.TO_UNICODE);
            }
        }
    },
    /** The page names no font. */ FONTS_GONE {
        @Override
        void strike(PDDocument file, Random random) {
            page(file, random).getCOSObject().getCOSDictionary(COSName.RESOURCES).removeItem(COSName.FONT);
        }
    },
    /** A font is null. */ FONT_NULL {
        @Override
        void strike(PDDocument file, Random random) {
            COSDictionary fonts = page(file, random).getCOSObject().getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT);
            new ArrayList<>(fonts.keySet()).forEach(name -> fonts.setItem(name, COSNull.NULL));
        }
    },
    /** Only half of the page is shown. */ CROPPED {
        @Override
        void strike(PDDocument file, Random random) {
            PDPage page = page(file, random);
            PDRectangle box = page.getMediaBox();
            page.setCropBox(new PDRectangle(0, random.nextBoolean() ? 0 : box.getHeight() / 2, box.getWidth(), box.getHeight() / 2));
        }
    },
    /** A page box without size. */ FLAT_BOX {
        @Override
        void strike(PDDocument file, Random random) {
            page(file, random).getCOSObject().setItem(COSName.MEDIA_BOX, boxOf(0, 0, 0, 0));
        }
    },
    /** Everything of the page is white. */ ALL_WHITE {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            before(page(file, random), "1 g\n");
        }
    },
    /** Everything of the page is drawn without ink. */ ALL_INKLESS {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            before(page(file, random), "3 Tr\n");
        }
    },
    /** Everything of the page is transparent. */ ALL_TRANSPARENT {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            PDPage page = page(file, random);
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.getPDFName("ca"), new COSFloat(0));
            state.setItem(COSName.getPDFName("CA"), new COSFloat(0));
            COSDictionary states = new COSDictionary();
            states.setItem(COSName.getPDFName("Clear"), state);
            page.getCOSObject().getCOSDictionary(COSName.RESOURCES).setItem(COSName.EXT_G_STATE, states);
            before(page, "/Clear gs\n");
        }
    },
    /** Everything of the page belongs to a layer that is off. */ LAYER_OFF {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            PDPage page = page(file, random);
            COSDictionary layer = new COSDictionary();
            layer.setItem(COSName.TYPE, COSName.OCG);
            layer.setItem(COSName.NAME, new COSString("off"));
            COSArray layers = new COSArray();
            layers.add(layer);
            COSDictionary config = new COSDictionary();
            config.setItem(COSName.OFF, layers);
            COSDictionary all = new COSDictionary();
            all.setItem(COSName.OCGS, layers);
            all.setItem(COSName.D, config);
            file.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, all);
            COSDictionary properties = new COSDictionary();
            properties.setItem(COSName.getPDFName("Off"), layer);
            page.getCOSObject().getCOSDictionary(COSName.RESOURCES).setItem(COSName.PROPERTIES, properties);
            around(page, "/OC /Off BDC\n", "\nEMC\n");
        }
    },
    /** The text of the page is a thousandth of its size. */ ALL_TINY {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            PDPage page = page(file, random);
            fill(content(page), new String(plain(content(page)), StandardCharsets.ISO_8859_1)
                    .replaceAll("(/F\\d+) [0-9.]+ Tf", "$1 0.01 Tf").getBytes(StandardCharsets.ISO_8859_1));
        }
    },
    /** A white sheet lies over the page. */ COVERED {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            around(page(file, random), "q\n", "\nQ 1 g 0 0 600 900 re f\n");
        }
    },
    /** A clip of nothing. */ CLIPPED {
        @Override
        void strike(PDDocument file, Random random) throws IOException {
            before(page(file, random), "0 0 1 1 re W n\n");
        }
    };

    abstract void strike(PDDocument file, Random random) throws IOException;

    /** The file struck; its objects stand each for itself. */
    byte[] of(byte[] sound, long seed) {
        try (PDDocument file = Loader.loadPDF(sound)) {
            strike(file, new Random(seed));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PDPage page(PDDocument file, Random random) {
        return file.getPage(random.nextInt(file.getNumberOfPages()));
    }

    private static COSArray kids(PDDocument file) {
        return file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES).getCOSArray(COSName.KIDS);
    }

    private static COSStream content(PDPage page) {
        return page.getCOSObject().getCOSStream(COSName.CONTENTS);
    }

    private static byte[] plain(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static void fill(COSStream stream, byte[] bytes) throws IOException {
        stream.removeItem(COSName.FILTER);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(bytes);
        }
    }

    private static void raw(COSStream stream, byte[] bytes, COSBase filter) throws IOException {
        fill(stream, bytes);
        stream.setItem(COSName.FILTER, filter);
    }

    private static void encoded(PDDocument file, Random random, COSName filter) throws IOException {
        encoded(content(page(file, random)), filter);
    }

    private static void encoded(COSStream stream, COSName filter) throws IOException {
        byte[] whole = plain(stream);
        stream.removeItem(COSName.FILTER);
        if (COSName.RUN_LENGTH_DECODE.equals(filter)) {
            raw(stream, runs(whole), filter);
            return;
        }
        try (OutputStream out = stream.createOutputStream(filter)) {
            out.write(whole);
        }
    }

    private static byte[] runs(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at += 128) {
            int length = Math.min(128, bytes.length - at);
            out.write(length - 1);
            out.write(bytes, at, length);
        }
        out.write(128);
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }

    /** The content of a page moved into forms within forms; the page's dictionary. */
    private static COSDictionary nested(PDDocument file, Random random, int levels) throws IOException {
        COSDictionary page = page(file, random).getCOSObject();
        COSStream inner = page.getCOSStream(COSName.CONTENTS);
        COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
        COSName name = COSName.getPDFName("Fm");
        for (int level = 0; level < levels; level++) {
            COSStream form = file.getDocument().createCOSStream();
            form.setItem(COSName.TYPE, COSName.XOBJECT);
            form.setItem(COSName.SUBTYPE, COSName.FORM);
            form.setItem(COSName.BBOX, boxOf(0, 0, 2000, 2000));
            form.setItem(COSName.RESOURCES, resources);
            fill(form, plain(inner));
            COSDictionary objects = new COSDictionary();
            objects.setItem(name, form);
            resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, objects);
            inner = file.getDocument().createCOSStream();
            fill(inner, "/Fm Do\n".getBytes(StandardCharsets.US_ASCII));
        }
        page.setItem(COSName.CONTENTS, inner);
        page.setItem(COSName.RESOURCES, resources);
        return page;
    }

    private static COSArray boxOf(float... corners) {
        COSArray box = new COSArray();
        box.setFloatArray(corners);
        return box;
    }

    private static void before(PDPage page, String operators) throws IOException {
        around(page, operators, "");
    }

    private static void around(PDPage page, String before, String after) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(plain(content(page)));
        out.writeBytes(after.getBytes(StandardCharsets.US_ASCII));
        fill(content(page), out.toByteArray());
    }

    private static List<COSDictionary> fonts(PDDocument file) {
        List<COSDictionary> fonts = new ArrayList<>();
        for (COSObjectKey key : file.getDocument().getXrefTable().keySet()) {
            COSObject object = file.getDocument().getObjectFromPool(key);
            if (object.getObject() instanceof COSDictionary d && COSName.FONT.equals(d.getCOSName(COSName.TYPE))
                    && d.containsKey(COSName.TO_UNICODE)) {
                fonts.add(d);
            }
        }
        return fonts;
    }

    /** The map with other meanings for its codes. */
    private static void remap(COSStream map, java.util.function.IntUnaryOperator meaning) throws IOException {
        StringBuilder lines = new StringBuilder();
        var ranges = java.util.regex.Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>")
                .matcher(new String(plain(map), StandardCharsets.US_ASCII));
        while (ranges.find()) {
            int first = Integer.parseInt(ranges.group(1), 16);
            int last = Integer.parseInt(ranges.group(2), 16);
            for (int code = first; code <= last; code++) {
                lines.append(String.format("1 beginbfchar%n<%04X> <%04X>%nendbfchar%n", code,
                        meaning.applyAsInt(Integer.parseInt(ranges.group(3), 16) + code - first)));
            }
        }
        fill(map, ("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n1 begincodespacerange\n<0000> <FFFF>\n"
                + "endcodespacerange\n" + lines + "endcmap\nend\nend\n").getBytes(StandardCharsets.US_ASCII));
    }
}
