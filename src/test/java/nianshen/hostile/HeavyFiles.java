package nianshen.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nianshen.ingest.Docx;
import nianshen.ingest.Ofd;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files that are small and ask for much: memory, time, or depth. By name, made when asked for. */
final class HeavyFiles {

    private HeavyFiles() {
    }

    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put("content-bomb.pdf", () -> pdf(file -> content(file, "0 0 m\n", 12_000_000)));
        files.put("glyphs.pdf", () -> pdf(file -> content(file, "BT /F1 9 Tf (00000000000000000000) Tj ET\n", 110_000)));
        files.put("rules.pdf", () -> pdf(file -> content(file, "1 1 m 90 1 l S\n", 1_100_000)));
        files.put("covers.pdf", () -> pdf(file -> content(file, "BT (0) Tj ET 1 1 90 90 re f\n", 50_000)));
        files.put("overlaps.pdf", () -> pdf(file -> content(file, "BT /F1 12 Tf 1 0 0 1 200 400 Tm (0) Tj ET 1 1 90 90 re f\n", 60_000)));
        files.put("twice.pdf", () -> pdf(file -> content(file, "BT /F1 12 Tf 1 0 0 1 300 400 Tm 3 Tr (0) Tj 0 Tr 100 0 Td (0) Tj ET\n", 60_000)));
        files.put("marks.pdf", () -> raw("/XRef ".repeat(100_000)));
        files.put("pages.pdf", () -> pdf(file -> {
            for (int i = 0; i < 4_000; i++) {
                file.addPage(new PDPage());
            }
        }));
        files.put("forms.pdf", () -> pdf(file -> forms(file, 9)));
        files.put("self.pdf", () -> pdf(file -> forms(file, 0)));
        files.put("unicode-bomb.pdf", () -> pdf(HeavyFiles::unicode));
        files.put("arrays.pdf", () -> raw("[".repeat(1_000_000)));
        files.put("dictionaries.pdf", () -> raw("<</A ".repeat(500_000)));
        files.put("content-arrays.pdf", () -> pdf(file -> content(file, "[", 3_000_000)));
        files.put("object-bomb.pdf", HeavyFiles::objects);
        files.put("glyphs.ofd", () -> ofd("<ofd:TextObject Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 999999999 1\">" + "0".repeat(2_100_000) + "</ofd:TextCode></ofd:TextObject>"));
        files.put("content-bomb.ofd", () -> ofd("<ofd:PageBlock/>".repeat(1_200_000)));
        files.put("path.ofd", () -> ofd("<ofd:PathObject><ofd:AbbreviatedData>" + "M 0 0 L 9 0 ".repeat(1_100_000) + "</ofd:AbbreviatedData></ofd:PathObject>"));
        files.put("composites.ofd", HeavyFiles::composites);
        files.put("templates.ofd", HeavyFiles::templates);
        files.put("deep.ofd", () -> ofd("<ofd:PageBlock>".repeat(200_000) + "</ofd:PageBlock>".repeat(200_000)));
        files.put("entities.ofd", () -> Ofd.page("").part("Doc_0/Pages/Page_0/Content.xml", "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b '" + "b".repeat(1000) + "'><!ENTITY c '" + "&b;".repeat(1000)
                + "'>]><Page>" + "&c;".repeat(1000) + "</Page>").bytes());
        files.put("pages.ofd", () -> {
            Ofd ofd = Ofd.page("");
            for (int i = 0; i < 3_100; i++) {
                ofd.and("");
            }
            return ofd.bytes();
        });
        files.put("paragraphs.docx", () -> Docx.of(many(300_000, i -> "<w:p w:id=\"" + i * 7919L % 100_003 + "\"/>")).bytes());
        files.put("words.docx", () -> Docx.of(many(25_000, i -> Docx.p("收到申请" + i * 7919L % 100_003 + "件，予以公开" + i * 104_729L % 99_991 + "件。"))).bytes());
        files.put("rows.docx", () -> Docx.of(Docx.table(2, many(55_000, i -> Docx.row("" + i * 7919L % 100_003, "" + i * 104_729L % 99_991)))).bytes());
        files.put("span.docx", () -> Docx.of(Docx.table(2, Docx.row(Docx.tc("<w:gridSpan w:val=\"999999999\"/>", Docx.p("1")), "2"), Docx.row("3", "4"))).bytes());
        files.put("before.docx", () -> Docx.of(Docx.table(2, "<w:tr><w:trPr><w:gridBefore w:val=\"999999999\"/></w:trPr>" + Docx.tc("", Docx.p("正文")) + "</w:tr>")).bytes());
        files.put("nested.docx", () -> Docx.of(many(3000, i -> "<w:tbl w:a=\"" + i * 7919L % 3001 + "\"><w:tr><w:tc>") + Docx.p("1") + "</w:tc></w:tr></w:tbl>".repeat(3000)).bytes());
        files.put("deep.html", () -> text("<html><body>" + "<div>".repeat(50_000) + "正文" + "</div>".repeat(50_000)));
        files.put("tables.html", () -> text("<html><body>" + "<table><tr><td>1".repeat(30_000)));
        files.put("cells.html", () -> text("<html><body><table>" + ("<tr>" + "<td>1".repeat(100)).repeat(5_000)));
        files.put("span.html", () -> text("<html><body><table>" + "<tr><td colspan=1000 rowspan=60000>1".repeat(1_000)));
        files.put("paragraphs.html", () -> text("<html><body>" + "<p>本机关认真落实各项要求，收到申请1件。".repeat(110_000)));
        files.put("line.txt", () -> text("政府信息公开工作年度报告，收到申请1件，".repeat(220_000)));
        files.put("gaps.txt", () -> text("正文  1   2    3\n".repeat(60_000)));
        files.put("ragged.txt", () -> text("甲  1\n乙   2    3\n丙 4\n\n".repeat(30_000)));
        files.put("pipes.txt", () -> text("| 甲 | 1 | 2 |\n".repeat(60_000)));
        files.put("open.md", () -> text("<table><tr><td>1\n".repeat(30_000)));
        files.put("numbers.txt", () -> text("1\n".repeat(200_000)));
        files.put("headings.txt", () -> text("一、总体情况\n二、主动公开政府信息情况\n".repeat(30_000)));
        files.put("sentences.txt", () -> text("2024年，本机关收到政府信息公开申请1件，其中予以公开1件、部分公开1件。\n".repeat(30_000)));
        return files;
    }

    private static String many(int times, java.util.function.IntFunction<String> piece) {
        return java.util.stream.IntStream.range(0, times).mapToObj(piece).collect(java.util.stream.Collectors.joining());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ofd(String objects) {
        return Ofd.page(objects).bytes();
    }

    /** Each composite draws the next one ten times. */
    private static byte[] composites() {
        StringBuilder units = new StringBuilder("<ofd:CompositeGraphicUnits>");
        for (int i = 0; i < 9; i++) {
            units.append("<ofd:CompositeGraphicUnit ID=\"").append(i).append("\"><ofd:Content>")
                    .append(("<ofd:CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"" + (i + 1) + "\"/>").repeat(10)).append("</ofd:Content></ofd:CompositeGraphicUnit>");
        }
        return Ofd.page("<ofd:CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"0\"/>").common("<ofd:PublicRes>R.xml</ofd:PublicRes>")
                .part("Doc_0/R.xml", units + "</ofd:CompositeGraphicUnits>").bytes();
    }

    /** Each template draws the next one ten times. */
    private static byte[] templates() {
        StringBuilder all = new StringBuilder();
        Ofd ofd = Ofd.whole("<ofd:Template TemplateID=\"0\"/>");
        for (int i = 0; i < 8; i++) {
            all.append("<ofd:TemplatePage ID=\"").append(i).append("\" BaseLoc=\"T").append(i).append(".xml\"/>");
            ofd.part("Doc_0/T" + i + ".xml", ("<ofd:Template TemplateID=\"" + (i + 1) + "\"/>").repeat(10) + "<ofd:Content><ofd:Layer><ofd:PageBlock/></ofd:Layer></ofd:Content>");
        }
        return ofd.common(all.toString()).bytes();
    }

    private interface Print {
        void on(PDDocument file) throws IOException;
    }

    private static byte[] pdf(Print print) {
        try (PDDocument file = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            print.on(file);
            file.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void content(PDDocument file, String operators, int times) throws IOException {
        PDPage page = new PDPage();
        file.addPage(page);
        COSStream content = file.getDocument().createCOSStream();
        // many at once: to be packed piece by piece takes the packer twice as long
        int together = Math.min(times, 4_000);
        byte[] pieces = operators.repeat(together).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            for (int left = times; left > 0; left -= together) {
                out.write(pieces, 0, operators.length() * Math.min(left, together));
            }
        }
        page.getCOSObject().setItem(COSName.CONTENTS, content);
    }

    /** Forms each of which calls the next ten times; of no levels, one that calls itself. */
    private static void forms(PDDocument file, int levels) throws IOException {
        content(file, "/Fm Do\n", 1);
        COSStream inner = form(file, "BT (0) Tj ET");
        if (levels == 0) {
            inner = form(file, "/Fm Do ".repeat(10));
            call(inner, inner);
        }
        for (int level = 0; level < levels; level++) {
            COSStream outer = form(file, "/Fm Do ".repeat(10));
            call(outer, inner);
            inner = outer;
        }
        call(file.getPage(0).getCOSObject(), inner);
    }

    private static void call(COSDictionary from, COSStream form) {
        COSDictionary objects = new COSDictionary();
        objects.setItem(COSName.getPDFName("Fm"), form);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        from.setItem(COSName.RESOURCES, resources);
    }

    private static COSStream form(PDDocument file, String operators) throws IOException {
        COSStream form = file.getDocument().createCOSStream();
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSArray box = new COSArray();
        box.setFloatArray(new float[] {0, 0, 600, 800});
        form.setItem(COSName.BBOX, box);
        try (OutputStream out = form.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static void unicode(PDDocument file) throws IOException {
        content(file, "BT /F1 9 Tf <0001000200030004> Tj ET\n", 200);
        COSStream map = file.getDocument().createCOSStream();
        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("1 begincodespacerange <0000> <FFFF> endcodespacerange\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 100_000; i++) {
                out.write("1 beginbfrange <0000> <FFFF> <4E004E004E004E00> endbfrange\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.TO_UNICODE, map);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        file.getPage(0).getCOSObject().setItem(COSName.RESOURCES, resources);
    }

    private static byte[] raw(String object) {
        return text("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/X " + object + "\nendobj\ntrailer\n<</Root 1 0 R/Size 4>>\nstartxref\n9\n%%EOF");
    }

    /** A stream of objects that inflates to half a gigabyte. */
    private static byte[] objects() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ByteArrayOutputStream packed = new ByteArrayOutputStream()) {
            try (var deflater = new java.util.zip.DeflaterOutputStream(packed)) {
                deflater.write(text("5 0 "));
                byte[] blank = new byte[1 << 20];
                java.util.Arrays.fill(blank, (byte) ' ');
                for (int i = 0; i < 80; i++) {
                    deflater.write(blank);
                }
            }
            out.write(text("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[5 0 R]/Count 1>>\nendobj\n"
                    + "4 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n"));
            packed.writeTo(out);
            out.write(text("\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 6>>\nstartxref\n9\n%%EOF"));
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
