package nianshen.render.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import nianshen.render.files.Chars;
import nianshen.render.files.Stable;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * An official document in Word's terms: the page of GB/T 9704, fonts by name for Latin and East Asian text alike, lines
 * of a fixed height. Lengths are twentieths of a point unless a name says otherwise.
 */
final class WordFile {

    /** Two characters of 16 points, less the tightening. */
    static final int TWO_CHARACTERS = 632;
    /** 22 lines in 225 mm. */
    static final int LINE = 579;
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final double PER_MM = 1440 / 25.4;
    /** Millimetres from the type area to below the page number, whose head stands 7 mm below that area. */
    private static final int FOOTER = 15;
    /** Makes 28 characters of 16 points fit into 156 mm. */
    private static final int TIGHTER = -5;

    private final XWPFDocument document = new XWPFDocument();
    private final FontBook fonts;

    WordFile(FontBook fonts) {
        this.fonts = fonts;
        document.createStyles().setDefaultFonts(names("body"));
        document.getStyles().setEastAsia("zh-CN");
        document.setEvenAndOddHeadings(true);
    }

    static int mm(double millimetres) {
        return (int) Math.round(millimetres * PER_MM);
    }

    private CTFonts names(String role) {
        CTFonts names = CTFonts.Factory.newInstance();
        String name = fonts.word(role);
        names.setAscii(name);
        names.setHAnsi(name);
        names.setEastAsia(name);
        names.setCs(name);
        names.setHint(STHint.EAST_ASIA);
        return names;
    }

    XWPFParagraph paragraph(ParagraphAlignment alignment, int firstLine) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        if (firstLine > 0) {
            paragraph.setIndentationFirstLine(firstLine);
        }
        lines(paragraph, LINE);
        return paragraph;
    }

    /** Sets the height of the paragraph's lines, no space around them, nor between Han characters and figures. */
    static void lines(XWPFParagraph paragraph, int height) {
        CTSpacing spacing = paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSpacing()
                ? paragraph.getCTP().getPPr().getSpacing() : ppr(paragraph).addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(height));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        CTPPr properties = paragraph.getCTP().getPPr();
        (properties.isSetAutoSpaceDE() ? properties.getAutoSpaceDE() : properties.addNewAutoSpaceDE()).setVal(false);
        (properties.isSetAutoSpaceDN() ? properties.getAutoSpaceDN() : properties.addNewAutoSpaceDN()).setVal(false);
    }

    private static CTPPr ppr(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
    }

    /** Adds text in the font for a role; 16-point text is set a little tighter. */
    XWPFRun run(XWPFParagraph paragraph, String role, double points, String text) {
        XWPFRun run = paragraph.createRun();
        CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        properties.addNewRFonts().set(names(role));
        run.setFontSize(points);
        if (points == 16) {
            run.setCharacterSpacing(TIGHTER);
        }
        String[] lines = Chars.clean(text).split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        return run;
    }

    /** Sets a stop for tabs. */
    static void stop(XWPFParagraph paragraph, int at) {
        CTTabStop stop = ppr(paragraph).addNewTabs().addNewTab();
        stop.setVal(STTabJc.LEFT);
        stop.setPos(BigInteger.valueOf(at));
    }

    /** Puts a colour behind text. */
    static void shade(XWPFRun run, String colour) {
        CTShd shade = run.getCTR().getRPr().addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setFill(colour);
    }

    /** A table of fixed column widths whose header row is repeated on each page. */
    void table(List<Letter.Column> columns, List<Letter.Row> rows, int width) {
        XWPFTable table = document.createTable(rows.size() + 1, columns.size());
        new WordTable(this, table, columns, width).fill(rows);
    }

    XWPFDocument document() {
        return document;
    }

    /** The properties of the last section: A4 upright with the type area of the standard. */
    CTSectPr section() {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr() : document.getDocument().getBody().addNewSectPr();
        page(section, SHORT_SIDE, LONG_SIDE, 37, 26, 35, 28);
        return section;
    }

    /** Turns a section's page on its side. */
    static void turn(CTSectPr section) {
        page(section, LONG_SIDE, SHORT_SIDE, 28, 35, 26, 37);
        section.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
    }

    private static void page(CTSectPr section, int width, int height, int top, int right, int bottom, int left) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(mm(top)));
        margin.setRight(BigInteger.valueOf(mm(right)));
        margin.setBottom(BigInteger.valueOf(mm(bottom)));
        margin.setLeft(BigInteger.valueOf(mm(left)));
        margin.setHeader(BigInteger.valueOf(mm(Math.min(30, top - 1))));
        margin.setFooter(BigInteger.valueOf(mm(bottom - FOOTER)));
        margin.setGutter(BigInteger.ZERO);
    }

    /** Page numbers as "— 2 —": right on odd pages, left on even ones, one character in. */
    void numberPages() {
        number(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        number(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    }

    private void number(HeaderFooterType pages, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setIndentationLeft(280);
        paragraph.setIndentationRight(280);
        paragraph.setSpacingAfter(mm(3));
        run(paragraph, "song", 14, "— ");
        field(paragraph, STFldCharType.BEGIN);
        run(paragraph, "song", 14, "").getCTR().addNewInstrText().setStringValue("PAGE");
        field(paragraph, STFldCharType.END);
        run(paragraph, "song", 14, " —");
    }

    private void field(XWPFParagraph paragraph, STFldCharType.Enum type) {
        run(paragraph, "song", 14, "").getCTR().addNewFldChar().setFldCharType(type);
    }

    /** The finished file, the same bytes for the same content. */
    byte[] bytes(String title, String creator, LocalDate date) throws IOException {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(creator);
        properties.setCreated(Optional.of(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC))));
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        try (ZipArchiveOutputStream parts = new ZipArchiveOutputStream(out)) {
            // it is packed once, below
            parts.setLevel(Deflater.NO_COMPRESSION);
            document.write(parts);
        } finally {
            // to close it would write it once more
            document.getPackage().revert();
        }
        return Stable.zip(out.toByteArray());
    }
}
