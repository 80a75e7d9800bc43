package nianshen.render.letters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.Unkept;
import nianshen.findings.Audit;
import nianshen.findings.Finding;
import nianshen.findings.Outcome;
import nianshen.findings.Result;
import nianshen.findings.Severity;
import nianshen.findings.Run;
import nianshen.pack.PackFiles;
import nianshen.render.Invented;
import nianshen.render.Renderer;
import nianshen.render.files.ReportNames;
import nianshen.specimen.Office;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The letter as it leaves the office: words, page and fonts, in all three forms. */
class LettersTest {

    private static final double MM = 72 / 25.4;
    @TempDir
    static Path out;
    @TempDir
    static Path cache;
    private static Unkept unkept;
    private static Renderer renderer;
    private static ReportNames names;

    @BeforeAll
    static void render() throws IOException {
        unkept = new Unkept(cache);
        renderer = Renderer.open(PackFiles.read(Invented.RULES));
        Run run = Invented.run();
        names = ReportNames.of(run.audits().stream().map(Audit::source).toList());
        renderer.run(run, out);
        assertEquals(new Renderer.Sent(run.audits().size(), List.of(Invented.unreadable().source() + "：已拟函，未编号：没有认出报送单位，请填写主送单位"), Map.of()), renderer.letters(out));
    }

    @AfterAll
    static void keepAgain() {
        unkept.close();
    }

    @Test
    void seriousFindingsMakeANoticeWithTheSumsInAnAnnex() throws IOException {
        String text = text(Invented.serious());
        assertContains(text, "云泽县人民政府办公室", "云政办函〔2025〕", "关于云泽县教育局2024年", "整改通知书", "云泽县教育局：",
                "《中华人民共和国政府信息公开条例》", "第四十七条、第四十九条", "国办公开办函〔2021〕30号", "不符合", "严重问题1处、一般问题1处",
                "二、主要问题", "（一）“总计”列不平", "三、请核对事项", "（三）使用了相对时间", "2025年2月17日前", "2025年2月24日前",
                "3个工作日内书面提出", "周文清", "特此通知。", "附件：1.问题清单", "2.勾稽核算表", "2025年2月10日", "14+1≠12+2，差1", "整改结果");
    }

    @Test
    void generalFindingsAloneMakeALetter() throws IOException {
        String text = text(Invented.general());
        assertContains(text, "审查意见的函", "云泽县青萝镇人民政府：", "你镇", "基本符合", "特此函告。", "附件：问题清单");
        assertFalse(text.contains("勾稽核算表"));
    }

    @Test
    void doubtfulFindingsAccuseNobody() throws IOException {
        String text = text(Invented.doubtful());
        assertContains(text, "总体符合", "未发现需要更正的问题", "请核对事项", "二、请核对事项“（二）部分公开”行仅读到6个数值");
        assertFalse(text.contains("主要问题"));
        assertFalse(text.contains("存在"));
    }

    @Test
    void aCleanReportGetsOneSentence() throws IOException {
        String text = text(Invented.clean());
        assertContains(text, "云泽县司法局：", "总体符合有关要求，未发现需要更正的问题。", "特此函告。");
        assertFalse(text.contains("附件"));
        assertFalse(text.contains("整改"));
    }

    @Test
    void anUnreadableReportIsAskedForAgainWithoutBlame() throws IOException {
        String text = text(Invented.unreadable());
        assertContains(text, "有关单位：", "重新报送", "PDF已加密，无法读取", "请提供未加密的文件", "尚未作出审查结论");
        assertFalse(text.contains("不符合"));
    }

    @Test
    void thePageIsThatOfTheStandard() throws IOException {
        try (PDDocument letter = pdf(Invented.serious())) {
            PDPage first = letter.getPage(0);
            assertEquals(210 * MM, first.getMediaBox().getWidth(), 0.5);
            assertEquals(297 * MM, first.getMediaBox().getHeight(), 0.5);
            List<TextPosition> second = glyphs(letter, 2);
            double left = second.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
            double right = second.stream().filter(g -> g.getFontSizeInPt() > 15)
                    .mapToDouble(g -> g.getXDirAdj() + g.getWidthDirAdj()).max().orElseThrow();
            double top = second.stream().mapToDouble(g -> g.getYDirAdj() - g.getHeightDir()).min().orElseThrow();
            assertEquals(28 * MM, left, 1.5);
            assertTrue(right <= 184 * MM + 1, "right edge at " + right);
            assertTrue(top >= 37 * MM && top < 37 * MM + 20, "first line at " + top);
        }
    }

    @Test
    void twentyEightCharactersStandInALine() throws IOException {
        try (PDDocument letter = pdf(Invented.serious())) {
            Map<Integer, Long> lines = glyphs(letter, 1).stream().filter(g -> g.getFontSizeInPt() == 16)
                    .filter(g -> g.getUnicode().codePointAt(0) > 0x2000)
                    .collect(java.util.stream.Collectors.groupingBy(g -> Math.round(g.getYDirAdj()),
                            java.util.stream.Collectors.counting()));
            assertEquals(28, lines.values().stream().mapToLong(n -> n).max().orElseThrow());
            List<Integer> heights = lines.keySet().stream().sorted().toList();
            List<Integer> steps = IntStream.range(1, heights.size()).map(i -> heights.get(i) - heights.get(i - 1))
                    .boxed().toList();
            assertTrue(steps.stream().filter(s -> s == 29).count() >= 5, "line pitch " + steps);
        }
    }

    @Test
    void theFirstPageHasNoNumberAndTheSecondHas() throws IOException {
        try (PDDocument letter = pdf(Invented.serious())) {
            assertFalse(page(letter, 1).contains("—1—"));
            assertTrue(page(letter, 2).contains("—2—"));
            assertTrue(page(letter, 3).contains("—3—"));
        }
    }

    @Test
    void signatureAndTextShareAPage() throws IOException {
        try (PDDocument letter = pdf(Invented.serious())) {
            int signed = IntStream.rangeClosed(1, letter.getNumberOfPages())
                    .filter(n -> page(letter, n).contains("2025年2月10日") && page(letter, n).contains("附件：")).findFirst()
                    .orElseThrow();
            assertTrue(page(letter, signed).contains("特此通知。"));
        }
    }

    @Test
    void everyFontIsEmbeddedAndNoGlyphIsMissing() throws IOException {
        for (Audit audit : Invented.audits()) {
            try (PDDocument letter = pdf(audit)) {
                for (PDPage page : letter.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(name);
                        assertTrue(font.isEmbedded(), font.getName());
                    }
                }
                assertFalse(new PDFTextStripper().getText(letter).contains("#"));
            }
        }
    }

    @Test
    void aFontFileThatServesSeveralPurposesIsEmbeddedOnce() throws IOException {
        try (PDDocument letter = pdf(Invented.serious())) {
            Map<String, COSDictionary> embedded = new TreeMap<>();
            for (PDPage page : letter.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    COSDictionary first = embedded.putIfAbsent(font.getName().replaceFirst("^[A-Z]{6}\\+", ""), font.getCOSObject());
                    assertTrue(first == null || first == font.getCOSObject(), font.getName());
                }
            }
            assertFalse(embedded.isEmpty());
        }
    }

    @Test
    void aCharacterThatNoFontHasIsShownAndNamed() throws IOException {
        String text = text(Invented.hostile());
        assertTrue(text.contains("〓"), text);
        assertTrue(text.contains("U+20BB7") || text.contains("U+FFFD"), text);
    }

    @Test
    void theSameFindingsGiveTheSameFiles() throws IOException {
        Map<String, byte[]> before = new ConcurrentHashMap<>();
        for (String form : List.of("letter.html", "letter.pdf", "letter.docx")) {
            before.put(form, Files.readAllBytes(folder(Invented.serious()).resolve(form)));
        }
        Renderer.open(PackFiles.read(Invented.RULES)).letters(out);
        before.forEach((form, bytes) -> assertArrayEquals(bytes, read(folder(Invented.serious()).resolve(form)), form));
    }

    @Test
    void lettersAreSetOnceForTheSameWordsAndFonts(@TempDir Path kept) throws IOException {
        String before = System.getProperty("nianshen.cache");
        System.setProperty("nianshen.cache", kept.toString());
        try {
            assertEquals(List.of("docx", "pdf"), kept(renderer, Invented.serious(), kept));
            assertEquals(List.of("docx", "pdf"), kept(renderer, Invented.serious(), kept));
            for (String form : List.of("letter.pdf", "letter.docx")) {
                byte[] first = read(kept.resolve("first").resolve(form));
                assertArrayEquals(first, read(kept.resolve("letter").resolve(form)), form);
            }
            assertEquals(List.of("docx", "docx", "pdf", "pdf"), kept(renderer, Invented.clean(), kept));
            assertEquals(List.of("docx", "docx", "docx", "pdf", "pdf"), kept(renderer, Invented.hostile(), kept), "what lacks a character is looked at each time");
            PackFiles pack = PackFiles.read(Invented.RULES);
            String fonts = pack.text("letters/fonts.json");
            PackFiles others = pack.with("letters/fonts.json", fonts.replace("\"word\": \"", "\"word\": \"又").getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of("docx", "docx", "docx", "docx", "pdf", "pdf", "pdf"), kept(Renderer.open(others), Invented.serious(), kept), "other fonts");
        } finally {
            System.setProperty("nianshen.cache", before);
        }
    }

    /** What kinds of files are kept when the letter has been written; the first is put aside. */
    private static List<String> kept(Renderer writer, Audit audit, Path kept) throws IOException {
        writer.letter(audit, Invented.PACK, Invented.TOOL, kept.resolve("letter"));
        if (!Files.exists(kept.resolve("first"))) {
            Files.move(kept.resolve("letter"), kept.resolve("first"));
        }
        try (Stream<Path> files = Files.list(kept.resolve("files"))) {
            return files.map(f -> f.getFileName().toString().replaceFirst(".*\\.", "")).filter(f -> !f.equals("tried")).sorted().toList();
        }
    }

    @Test
    void manyThreadsWriteWhatOneWrites() throws IOException {
        byte[] one = Files.readAllBytes(folder(Invented.serious()).resolve("letter.html"));
        IntStream.range(0, 6).parallel().forEach(i -> {
            try {
                renderer.letter(Invented.serious(), Invented.PACK, Invented.TOOL, out.resolve("thread" + i));
                try (PDDocument letter = Loader.loadPDF(read(out.resolve("thread" + i + "/letter.pdf")))) {
                    assertTrue(new PDFTextStripper().getText(letter).contains("云泽县教育局："));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertTrue(one.length > 0);
    }

    @Test
    void theWordFileHasFontsByNameAndTheStandardsMargins() throws IOException {
        try (XWPFDocument letter = docx(Invented.serious())) {
            CTSectPr upright = letter.getParagraphs().stream().map(p -> p.getCTP().getPPr())
                    .filter(p -> p != null && p.isSetSectPr()).findFirst().orElseThrow().getSectPr();
            assertEquals(millimetres(37), upright.getPgMar().getTop());
            assertEquals(millimetres(28), upright.getPgMar().getLeft());
            assertEquals(millimetres(26), upright.getPgMar().getRight());
            assertEquals(BigInteger.valueOf(11906), upright.getPgSz().getW());
            assertTrue(upright.isSetTitlePg());
            List<String> fonts = letter.getParagraphs().stream().flatMap(p -> p.getRuns().stream())
                    .map(LettersTest::eastAsian).distinct().toList();
            assertTrue(fonts.containsAll(List.of("仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312")), fonts.toString());
            assertFalse(fonts.contains(null));
            letter.getTables().forEach(t -> assertEquals(STTblLayoutType.FIXED,
                    t.getCTTbl().getTblPr().getTblLayout().getType()));
            assertEquals(9, letter.getTables().get(0).getRow(0).getTableCells().size());
        }
    }

    @Test
    void theWordFileSaysWhatThePdfSays() throws IOException {
        for (Audit audit : List.of(Invented.serious(), Invented.general(), Invented.clean())) {
            String printed = text(audit);
            try (XWPFDocument letter = docx(audit)) {
                for (XWPFParagraph paragraph : letter.getParagraphs()) {
                    String said = paragraph.getText().replaceAll("\\s", "");
                    assertTrue(printed.contains(said.substring(0, Math.min(12, said.length()))), said);
                }
            }
        }
    }

    @Test
    void theCircularNamesTheWorstAndTheBest() throws IOException {
        String page = Files.readString(out.resolve("circular.html"));
        assertContains(page, "审查情况的通报", "共收到年度报告6份", "没有报告信息处理费收取情况", "云泽县司法局", "扫描件.pdf", "部门", "乡镇（街道）");
        try (XWPFDocument circular = new XWPFDocument(Files.newInputStream(out.resolve("circular.docx")))) {
            assertEquals(3, circular.getTables().size());
        }
    }

    @Test
    void rowsOfAnAnnexDoNotBreakOverPagesAndTheirHeadIsRepeated() throws IOException {
        Audit audit = withFindings(24, 6);
        renderer.letter(audit, Invented.PACK, Invented.TOOL, out.resolve("long"));
        try (PDDocument letter = Loader.loadPDF(read(out.resolve("long/letter.pdf")))) {
            int annexes = 0;
            for (int page = 1; page <= letter.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(letter).replaceAll("\\s", "");
                if (letter.getPage(page - 1).getMediaBox().getWidth() > letter.getPage(page - 1).getMediaBox().getHeight()) {
                    annexes++;
                    assertTrue(text.contains("整改要求"), text);
                    assertEquals(text.split("始\\d+号", -1).length, text.split("号终", -1).length, text);
                }
            }
            assertTrue(annexes > 2, "the annex has " + annexes + " pages");
        }
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(out.resolve("long/letter.docx")))) {
            var table = word.getTables().get(0);
            assertTrue(table.getRow(0).isRepeatHeader() && table.getRows().stream().allMatch(r -> r.isCantSplitRow()));
        }
    }

    /** A report with as many findings, each repeating its fault as often. */
    private static Audit withFindings(int count, int times) {
        List<Finding> many = IntStream.range(0, count).mapToObj(i -> new Finding("st" + i, "ST-09", Result.VIOLATED, Severity.GENERAL,
                "始" + i + "号，" + "第五部分没有写明存在的主要问题，".repeat(times) + i + "号终", null, "《格式通知》", "补充", 5, null, List.of())).toList();
        Audit clean = Invented.clean();
        return new Audit("多.pdf", clean.sha256(), clean.title(), clean.agency(), clean.level(), clean.year(), clean.variant(),
                nianshen.findings.Status.VIOLATIONS, 40, null, List.of(new Outcome("ST-09", "缺主要问题", Result.VIOLATED, Severity.GENERAL, null, many)), null);
    }

    @Test
    void aFullPageHasTwentyTwoLines() throws IOException {
        renderer.letter(withFindings(24, 2), Invented.PACK, Invented.TOOL, out.resolve("full"));
        try (PDDocument letter = Loader.loadPDF(read(out.resolve("full/letter.pdf")))) {
            List<Double> lines = glyphs(letter, 2).stream().filter(g -> g.getFontSizeInPt() == 16).map(g -> (double) Math.round(g.getYDirAdj())).distinct().sorted().toList();
            assertEquals(22, lines.size(), lines.toString());
            assertEquals(21 * 28.99, lines.get(21) - lines.get(0), 1);
            assertTrue(lines.get(21) <= (37 + 225) * MM, "the last line stands within the type area: " + lines.get(21));
        }
    }

    @Test
    void theWordFileMakesTheSamePagesAsThePdfAndNothingIsCutOff() throws IOException {
        Assumptions.assumeTrue(Office.present() && Office.writesChinese() || "true".equals(System.getenv("CI")), "waits for LibreOffice (soffice) and a Chinese font");
        List<Audit> audits = List.of(withFindings(1, 1), withFindings(9, 3), Invented.clean(), Invented.general(),
                withFindings(1, 16), withFindings(1, 20), withFindings(1, 21), withFindings(1, 22), withFindings(1, 23), withFindings(1, 24), withFindings(1, 26), withFindings(3, 60));
        for (int i = 0; i < audits.size(); i++) {
            renderer.letter(audits.get(i), Invented.PACK, Invented.TOOL, out.resolve("same" + i));
        }
        List<byte[]> printed = Office.PDF.converted(IntStream.range(0, audits.size()).mapToObj(i -> read(out.resolve("same" + i + "/letter.docx"))).toList());
        for (int i = 0; i < audits.size(); i++) {
            try (PDDocument ours = Loader.loadPDF(read(out.resolve("same" + i + "/letter.pdf"))); PDDocument word = Loader.loadPDF(printed.get(i))) {
                assertEquals(ours.getNumberOfPages(), word.getNumberOfPages(), "letter " + i);
                assertEquals(endings(ours), endings(word), "letter " + i);
            }
        }
    }

    private static int endings(PDDocument letter) throws IOException {
        return new PDFTextStripper().getText(letter).replaceAll("\\s", "").split("号终", -1).length;
    }

    @Test
    void theCircularNamesWhoSharesAProblemAndCountsNoZeros() throws IOException {
        String text = org.jsoup.Jsoup.parse(Files.readString(out.resolve("circular.html"))).text().replace(" ", "");
        assertContains(text, "2家单位没有报告信息处理费收取情况。属于一般问题，占40%：云泽县教育局、云泽县青萝镇人民政府。");
        assertEquals(1, text.split("总计”列不平", -1).length - 1, text);
        Run clean = new Run(Invented.TOOL, Invented.PACK, "2025-02-10T00:00:00Z", List.of(Invented.clean()), List.of(), List.of(),
                List.of("2024年度：第五部分有1句话为很多机关共有，视为统一下发"));
        renderer.run(clean, out.resolve("clean"));
        String good = org.jsoup.Jsoup.parse(Files.readString(out.resolve("clean/circular.html"))).text();
        assertTrue(good.contains("2024年度：第五部分有1句话为很多机关共有，视为统一下发。"), good);
        assertFalse(good.matches("(?s).*[^1-9]0(?:份|处|家).*"), good);
    }

    @Test
    void pageLetterAndAnnexNumberAlike() throws IOException {
        org.jsoup.nodes.Document letter = org.jsoup.Jsoup.parse(Files.readString(folder(Invented.serious()).resolve("letter.html")));
        renderer.page(Invented.serious(), null, Invented.PACK, Invented.TOOL, folder(Invented.serious()));
        List<String> onPage = org.jsoup.Jsoup.parse(Files.readString(folder(Invented.serious()).resolve("index.html"))).select(".finding[id^=f]").stream()
                .map(f -> f.id().substring(1) + f.selectFirst(".message").text().replaceAll("[。，（].*", "")).toList();
        List<String> inAnnex = letter.select(".annex").first().select("tbody tr").stream()
                .map(r -> r.child(0).text() + r.child(3).text().replaceAll("[。，（；].*", "")).toList();
        assertEquals(onPage, inAnnex);
        assertEquals(4, inAnnex.size());
        assertEquals(List.of("（一）", "（二）", "（三）", "（四）"), letter.select(".sheet .lead").stream().map(l -> l.text()).filter(l -> !l.isEmpty()).map(l -> l.substring(0, 3)).toList());
        assertEquals(List.of("1", "1"), letter.select(".annex").last().select("tbody tr").stream().map(r -> r.child(0).text()).toList(), "sums bear the number of their finding");
    }

    @Test
    void aPointThatStandsAloneHasNoNumberAndNumbersMayGoOn() {
        assertEquals(List.of("一、甲", "乙", "二、丙", "丁"), told("# 甲\n## 乙｜\n# 丙\n## 丁｜"));
        assertEquals(List.of("一、甲", "（一）乙", "二、丙", "（二）丁"), told("# 甲\n## 乙｜\n#+ 丙\n## 丁｜"));
    }

    private static List<String> told(String body) {
        return BodyText.read(body).stream().map(p -> p.lead() + p.text()).toList();
    }

    @Test
    void theChartsOfTheCircularShowWhatWasCounted() throws Exception {
        var page = org.jsoup.Jsoup.parse(Files.readString(out.resolve("circular.html")));
        List<String> told = page.select("img").eachAttr("alt");
        assertEquals(List.of("审查结论（单位：份）：未能审核1，需更正2，请核对2，合格1", "各类问题（单位：处）：信息处理费2，表格勾稽1"), told);
        for (org.jsoup.nodes.Element img : page.select("img")) {
            byte[] svg = java.util.Base64.getDecoder().decode(img.attr("src").replace("data:image/svg+xml;base64,", ""));
            var drawing = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
            assertEquals(img.attr("alt"), drawing.getElementsByTagName("title").item(0).getTextContent());
            assertEquals(img.attr("alt").split("，").length, drawing.getElementsByTagName("rect").getLength());
        }
        try (PDDocument printed = Loader.loadPDF(read(out.resolve("circular.pdf")))) {
            String text = new PDFTextStripper().getText(printed).replaceAll("\\s", "");
            assertContains(text, "审查情况图示审查结论（单位：份）", "表格勾稽1");
        }
    }

    @Test
    void theRegisterHasALineForEachFinding() throws IOException {
        try (var book = org.apache.poi.ss.usermodel.WorkbookFactory.create(
                new ByteArrayInputStream(Files.readAllBytes(out.resolve("findings.xlsx"))))) {
            long findings = Invented.audits().stream().flatMap(a -> a.outcomes().stream())
                    .mapToLong(o -> o.findings().size()).sum();
            assertEquals(findings, book.getSheet("问题台账").getLastRowNum());
            assertEquals(6, book.getSheet("报告汇总").getLastRowNum());
            long rules = Invented.audits().stream().flatMap(x -> x.outcomes().stream()).map(Outcome::rule).distinct().count();
            assertEquals(rules, book.getSheet("规则汇总").getLastRowNum());
            assertEquals(1, book.getSheet("未收到").getLastRowNum(), "the file that could not be read");
            book.forEach(sheet -> {
                assertTrue(sheet.getFitToPage() && sheet.getPrintSetup().getLandscape(), sheet.getSheetName());
                assertEquals(1, sheet.getPrintSetup().getFitWidth());
                assertEquals(0, sheet.getPrintSetup().getFitHeight());
                assertEquals(0, sheet.getRepeatingRows().getLastRow());
            });
        }
    }

    private static String eastAsian(XWPFRun run) {
        return run.getFontFamily(XWPFRun.FontCharRange.eastAsia);
    }

    private static BigInteger millimetres(double mm) {
        return BigInteger.valueOf(Math.round(mm * 1440 / 25.4));
    }

    private static Path folder(Audit audit) {
        return out.resolve("reports").resolve(names.of(audit.source()));
    }

    private static PDDocument pdf(Audit audit) throws IOException {
        return Loader.loadPDF(Files.readAllBytes(folder(audit).resolve("letter.pdf")));
    }

    private static XWPFDocument docx(Audit audit) throws IOException {
        return new XWPFDocument(Files.newInputStream(folder(audit).resolve("letter.docx")));
    }

    /** The PDF's words without white space, as line ends may fall anywhere. */
    private static String text(Audit audit) throws IOException {
        try (PDDocument letter = pdf(audit)) {
            return new PDFTextStripper().getText(letter).replaceAll("\\s", "");
        }
    }

    private static String page(PDDocument letter, int number) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(letter).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TextPosition> glyphs(PDDocument letter, int page) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                if (!glyph.getUnicode().isBlank()) {
                    glyphs.add(glyph);
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(letter);
        return glyphs;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertContains(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part.replace(" ", "")), () -> "missing “" + part + "” in " + text);
        }
    }
}
