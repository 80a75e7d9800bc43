package nianshen.extract.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Form;
import nianshen.extract.labels.TableIndex;
import nianshen.extract.search.Stretch;
import nianshen.facts.BlockVote;
import nianshen.facts.Coverage;
import nianshen.facts.Equation;
import nianshen.facts.Fact;
import nianshen.facts.Figure;
import nianshen.facts.Figure.Reading;
import nianshen.facts.GroupTotal;
import nianshen.facts.Label;
import nianshen.facts.Misplacement;
import nianshen.facts.RowRead;
import nianshen.facts.TableRead;
import nianshen.pack.DataException;
import nianshen.pack.PackFiles;
import nianshen.template.Catalogue;
import nianshen.template.CatalogueLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is printed is read; what cannot be proved is doubted; nothing is made up. */
class TableReadingTest {

    private static final String CLAUSES = """
            第二十条第（一）项|<|<|<
            信息内容|本年制发件数|本年废止件数|现行有效件数
            规章|0|0|0
            行政规范性文件|1|2|5
            第二十条第（五）项|<|<|<
            信息内容|本年处理决定数量|<|<
            行政许可|12|<|<
            第二十条第（六）项|<|<|<
            信息内容|本年处理决定数量|<|<
            行政处罚|3|<|<
            行政强制|0|<|<
            第二十条第（八）项|<|<|<
            信息内容|本年收费金额（单位：万元）|<|<
            行政事业性收费|1.5|<|<
            """;
    private static final String HEAD = """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|<|<|申请人情况|<|<|<|<|<|<
            |||自然人|法人或其他组织|<|<|<|<|总计
            ||||商业企业|科研机构|社会公益组织|法律服务机构|其他|
            """;
    private static final String TOP = """
            一、本年新收政府信息公开申请数量|<|<|5|2|0|0|0|0|7
            二、上年结转政府信息公开申请数量|<|<|1|0|0|0|0|0|1
            三、本年度办理结果|（一）予以公开|<|3|1|0|0|0|0|4
            |（二）部分公开（区分处理的，只计这一情形，不计其他情形）|<|0|0|0|0|0|0|0
            |（三）不予公开|1.属于国家秘密|0|0|0|0|0|0|0
            ||2.其他法律行政法规禁止公开|1|0|0|0|0|0|1
            ||3.危及“三安全一稳定”|0|0|0|0|0|0|0
            ||4.保护第三方合法权益|0|0|0|0|0|0|0
            ||5.属于三类内部事务信息|0|0|0|0|0|0|0
            ||6.属于四类过程性信息|0|0|0|0|0|0|0
            ||7.属于行政执法案卷|0|0|0|0|0|0|0
            ||8.属于行政查询事项|0|0|0|0|0|0|0
            |（四）无法提供|1.本机关不掌握相关政府信息|1|1|0|0|0|0|2
            ||2.没有现成信息需要另行制作|0|0|0|0|0|0|0
            ||3.补正后申请内容仍不明确|0|0|0|0|0|0|0
            |（五）不予处理|1.信访举报投诉类申请|0|0|0|0|0|0|0
            ||2.重复申请|0|0|0|0|0|0|0
            ||3.要求提供公开出版物|0|0|0|0|0|0|0
            ||4.无正当理由大量反复申请|0|0|0|0|0|0|0
            ||5.要求行政机关确认或重新出具已获取信息|0|0|0|0|0|0|0
            """;
    private static final String OTHER = """
            |（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0|0
            ||2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0|0
            ||3.其他|0|0|0|0|0|0|0
            """;
    private static final String FOOT = """
            |（七）总计|<|5|2|0|0|0|0|7
            四、结转下年度继续办理|<|<|1|0|0|0|0|0|1
            """;
    private static final String REQUESTS = HEAD + TOP + OTHER + FOOT;
    private static final String REVIEWS = """
            行政复议|<|<|<|<|行政诉讼|<|<|<|<|<|<|<|<|<
            结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|<|<|<|<|复议后起诉|<|<|<|<
            |||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
            1|2|3|4|10|0|1|0|0|1|2|0|0|0|2
            """;
    private static Catalogue catalogue;
    private static TableIndex index;

    @BeforeAll
    static void load() throws DataException {
        catalogue = CatalogueLoader.load(PackFiles.read(Path.of("rules")));
        index = TableIndex.of(catalogue);
    }

    @Test
    void soundTablesAreReadInFullAndBalance() {
        List<Fact> facts = facts(report(CLAUSES, REQUESTS, REVIEWS));
        assertEquals(200, figures(facts).stream().filter(Figure::sure).count());
        assertEquals("12", value(facts, "proactive.permits.decisions"));
        assertEquals("1.5", value(facts, "proactive.charges.amount"));
        assertEquals("2", value(facts, "requests.u1.total"));
        assertEquals("2", value(facts, "litigation.value.afterReview.total"));
        assertEquals(List.of(), of(facts, Label.class));
        assertEquals(7 + 25 + 7 + 3, of(facts, Equation.class).stream().filter(Equation::complete).count());
        assertTrue(of(facts, Equation.class).stream().noneMatch(Equation::broken));
        assertEquals("3", of(facts, GroupTotal.class).stream().filter(g -> g.key().equals("litigation.litigation.total"))
                .findFirst().orElseThrow().value().toPlainString());
    }

    @Test
    void sumIsNamedByItsRowColumnOrGroup() {
        List<Equation> sums = of(facts(report(CLAUSES, REQUESTS, REVIEWS)), Equation.class);
        assertEquals(List.of("（七）总计"), scopes(sums, "rowTotal", "total"));
        assertEquals(List.of("总计"), scopes(sums, "leafTotal", "total"));
        assertEquals(List.of("复议后起诉"), scopes(sums, "reviewTotal", "afterReview"));
    }

    @Test
    void labelInTwoHalvesWithBlankSecondHalfIsOneRow() {
        List<Fact> facts = facts(report(CLAUSES, HEAD + TOP + """
                |（六）其|1.申请人无正当理由逾期不补正、行|0|0|0|0|0|0|0

                - 4 -
                |他处理|政机关不再处理其政府信息公开申请|||||||
                ||2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0|0
                ||3.其他|0|0|0|0|0|0|0
                """ + FOOT, REVIEWS));
        assertEquals(200, figures(facts).stream().filter(Figure::sure).count());
        assertEquals(List.of(), of(facts, Label.class));
    }

    @Test
    void rowWhoseValuesStandInItsSecondHalfIsOneRow() {
        List<Fact> facts = facts(report(CLAUSES, HEAD + TOP + """
                |（六）其他处理|1.申请人无正当理由逾期不补正、行|||||||

                ||政机关不再处理其政府信息公开申请|9|0|0|0|0|0|9
                ||2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0|0
                ||3.其他|0|0|0|0|0|0|0
                """ + FOOT, REVIEWS));
        assertEquals("9", value(facts, "requests.o1.total"));
        assertEquals(List.of(), of(facts, Label.class));
    }

    @Test
    void figureCutByAPageIsOneFigure() {
        List<Fact> facts = facts(report(CLAUSES, HEAD + TOP + OTHER + """
                |（七）总计|<|5|2|0|0|0|0|71

                |||||||||9
                四、结转下年度继续办理|<|<|1|0|0|0|0|0|1
                """, REVIEWS));
        assertEquals("719", value(facts, "requests.total.total"));
    }

    @Test
    void headerRepeatedAfterThePageBreakIsNoRow() {
        List<Fact> facts = facts(report(CLAUSES, HEAD + TOP + "\n- 5 -\n\n" + HEAD + OTHER + FOOT, REVIEWS));
        assertEquals(200, figures(facts).stream().filter(Figure::sure).count());
        assertEquals(2, table(facts, "requests").pieces());
    }

    @Test
    void ofAHeaderThatWasReadInPiecesNoneIsTakenForAColumn_theFormTellsThem() {
        List<Fact> facts = facts(PlainTables.document(false, CLAUSES + """

                （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\\n自然人|申请人情况\\n法人或其他组织|总计

                ||||商业企业|科研机构|社会公益|法律服务|其他|
                ||||||组织|机构||
                """ + TOP + OTHER + FOOT + "\n" + REVIEWS));
        assertEquals("2", value(facts, "requests.new.business"));
        assertEquals("5", value(facts, "requests.new.naturalPerson"));
        assertEquals(List.of(), of(facts, Label.class));
    }

    /** The two lines of a label were read as two rows, and its figures stand beside the second: that the first has none is no finding. */
    @Test
    void whereALabelWasReadInPiecesWithoutAGridItsFiguresAreNotBlank() {
        List<Fact> facts = facts(PlainTables.document(false, CLAUSES + "\n" + HEAD + TOP.replace(
                "|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|<|0|0|0|0|0|0|0\n", """
                |度办理结\\n（二）部分公开（区分处理的，只计这|<|||||||
                |果\\n情\uFFFD|形，不计其他情形）|7|0|0|0|0|0|7
                """) + OTHER + FOOT + "\n" + REVIEWS));
        assertFalse(figure(facts, "requests.partial.naturalPerson").sure());
        assertFalse(figure(facts, "requests.partial.business").sure());
    }

    @Test
    void aRowAloneOnTheNextPageBelongsToTheTable() {
        String charges = "行政事业性收费|1.5|<|<\n";
        List<Fact> facts = facts(report(CLAUSES.replace(charges, "") + "\n- 2 -\n行政事业性收费 1.5\n\n三、收到和处理政府信息公开申请情况\n", REQUESTS, REVIEWS));
        assertEquals("1.5", value(facts, "proactive.charges.amount"));
        assertEquals(List.of(), of(facts, Label.class));
    }

    @Test
    void lostValueMakesRowDoubtfulAndItsSumsUndetermined() {
        List<Fact> facts = facts(PlainTables.document(false, (CLAUSES + "\n" + REQUESTS + "\n" + REVIEWS)
                .replace("|<", "").replace("予以公开|3|1|0|0|0|0|4", "予以公开|3|1|0|0|0|4|")));
        RowRead row = of(facts, RowRead.class).stream().filter(r -> r.row().equals("granted")).findFirst().orElseThrow();
        assertEquals(List.of(6, 7), List.of(row.values(), row.due()));
        assertTrue(figures(facts).stream().filter(f -> f.row().equals("granted")).noneMatch(Figure::sure));
        assertEquals(Coverage.State.DAMAGED, coverage(facts, "equation:leafTotal"));
        assertEquals(Coverage.State.READ, coverage(facts, "equation:balance"));
    }

    /** A table without lines goes on over another one on the next page, whose columns part its own: rows of all their figures are read. */
    @Test
    void gapsBetweenAllFiguresOfARowWithoutLinesAreNoColumns() {
        String foot = """

            ||3.其他|7|8|9||4||0|0|28
            |（七）总计|<|5|2|0||0||0|0|7
            四、结转下年度继续办理|<|<|1|0|0||0||0|0|1
            """;
        List<Fact> facts = facts(PlainTables.document(false, CLAUSES + "\n" + HEAD + TOP + foot));
        assertEquals(List.of("1", "0", "0", "0", "0", "0", "1"), figures(facts).stream().filter(f -> f.key().startsWith("requests.carriedOut.") && f.sure()).map(Figure::raw).toList());
    }

    /** A stamp over the header hid two labels and the wall between two others: the grid below is whole, and its columns are the format's. */
    @Test
    void columnsUnderAHeaderThatCouldNotBeReadAreTheFormats() {
        String head = """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|<|<|申请人情况|<|<|<|<|<|<
            |||?|法人或其他组织|<|<|<|<|总计
            ||||高业机|<|?|法律服务机构|其他|
            """.replace('?', '\uFFFD');
        List<Fact> facts = facts(report(CLAUSES, head + TOP + OTHER + FOOT, REVIEWS));
        assertEquals(List.of("5", "2", "0", "0", "0", "0", "7"), figures(facts).stream().filter(f -> f.key().startsWith("requests.new.")).map(Figure::raw).toList());
    }

    /** Without a grid, pieces of labels as many as the columns, known ones out of their order: the order is one of reading. */
    @Test
    void columnsUnderAHeaderOfPiecesOutOfOrderAreTheFormats() {
        String head = """
            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|<|<|<|<|<|<|<|<|<
            U法人或其他组织|<|总计|业企|科研机构|社到体|其他|三申请人情况|<|<
            """;
        List<Fact> facts = facts(PlainTables.document(false, CLAUSES + "\n" + head + TOP + OTHER + FOOT));
        assertEquals(List.of("naturalPerson 5", "business 2", "research 0", "socialWelfare 0", "legalService 0", "otherOrg 0", "total 7"),
                figures(facts).stream().filter(f -> f.key().startsWith("requests.new.")).map(f -> f.column() + " " + f.raw()).toList());
    }

    @Test
    void emptyCellOfRealGridIsBlankButNotLost() {
        List<Fact> facts = facts(report(CLAUSES, REQUESTS.replace("予以公开|<|3|1|0|0|0|0|4", "予以公开|<|3|1|0|0|0|0|"),
                REVIEWS));
        Figure blank = figure(facts, "requests.granted.total");
        assertEquals(Reading.BLANK, blank.reading());
        assertEquals(1, blank.confidence());
        assertTrue(of(facts, RowRead.class).stream().allMatch(RowRead::complete));
    }

    @Test
    void figuresAsPeopleWriteThemAreNumbers() {
        List<Fact> facts = facts(report(CLAUSES.replace("行政许可|12", "行政许可|１２ ３４５件")
                .replace("行政处罚|3", "行政处罚|3,985,758").replace("收费|1.5", "收费|96171.60万元"), REQUESTS, REVIEWS));
        assertEquals("12345", value(facts, "proactive.permits.decisions"));
        assertEquals("１２ ３４５件", figure(facts, "proactive.permits.decisions").raw());
        assertEquals("3985758", value(facts, "proactive.penalties.decisions"));
        assertEquals("96171.60", value(facts, "proactive.charges.amount"));
    }

    @Test
    void whatIsNoCountIsIllegalOrASymbol() {
        List<Fact> facts = facts(report(CLAUSES.replace("规章|0|0|0", "规章|-1|1.5|若干").replace("文件|1|2|5",
                "文件|/|—|无"), REQUESTS, REVIEWS));
        assertEquals(List.of(Reading.ILLEGAL, Reading.ILLEGAL, Reading.ILLEGAL), readings(facts, "regulations"));
        assertEquals(List.of(Reading.SYMBOL, Reading.SYMBOL, Reading.SYMBOL), readings(facts, "normative"));
        assertFalse(figure(facts, "proactive.regulations.made").sure());
    }

    /** No line parts a figure from the header above it: what the cell holds is not known. */
    @Test
    void wordsAboveAFigureInATableWithoutLinesAreDoubted() {
        String merged = REVIEWS.replace("10|0|1|0|0|1|2|0|0|0|2", "10|0|正\\n1|0|0|1|2|0|0|0|2");
        Figure bare = figure(facts(PlainTables.document(false, CLAUSES + "\n" + REQUESTS + "\n" + merged.strip() + "|")), "litigation.value.direct.corrected");
        assertTrue(bare.reading() != Reading.NUMBER && bare.confidence() < 0.5, bare::toString);
        Figure ruled = figure(facts(report(CLAUSES, REQUESTS, merged)), "litigation.value.direct.corrected");
        assertTrue(ruled.reading() == Reading.ILLEGAL && ruled.confidence() == 1, ruled::toString);
    }

    /** A stamp over a nought is read as words, and with certainty. */
    @Test
    void wordsInAPictureWhereAFigureIsDueAreDoubtedUnlessConfirmed() {
        Document print = report(CLAUSES, REQUESTS, REVIEWS.replace("10|0|1|0|0|1|2|0|0|0|2", "10|0|机关\\n印|0|0|1|2|0|0|0|2"));
        String key = "litigation.value.direct.corrected";
        Figure printed = figure(facts(print), key);
        assertTrue(printed.reading() == Reading.ILLEGAL && printed.confidence() == 1, printed::toString);
        List<Flaw> flaws = List.of(Flaw.recognised("图片", printed.span()));
        Figure scanned = figure(facts(new Document(Form.PDF, Map.of(), print.blocks(), flaws)), key);
        assertTrue(scanned.reading() == Reading.ILLEGAL && scanned.confidence() < 0.5, scanned::toString);
        assertEquals(1, figure(facts(new Document(Form.PDF, Map.of(), print.blocks(), List.of(flaws.get(0), Flaw.confirmed("核对", printed.span())))), key).confidence());
    }

    /** Of two figures in a cell of a picture one belongs to the next cell, or is a stain. */
    @Test
    void twoFiguresInACellOfAPictureAreDoubted() {
        Document print = report(CLAUSES.replace("行政许可|12", "行政许可|1 2").replace("行政处罚|3", "行政处罚|3\\n4"), REQUESTS, REVIEWS);
        for (String key : List.of("proactive.permits.decisions", "proactive.penalties.decisions")) {
            Figure printed = figure(facts(print), key);
            assertTrue(printed.sure(), printed::toString);
            assertFalse(figure(facts(new Document(Form.PDF, Map.of(), print.blocks(), List.of(Flaw.recognised("图片", printed.span())))), key).sure());
        }
    }

    /** A fold runs through both pages and is a wall of the table in each: through a column's label on the first, before all figures on the next. */
    @Test
    void whereAColumnOfNoFormatStandsElsewhereOnTheNextPageNothingIsSure() {
        String head = HEAD.replace("申请人情况|", "申请人情况|<|").replace("自然人|法人或其他组织|", "自然人|法人或其他组织|<|").replace("商业企业", "商|业企业");
        String top = TOP.replaceAll("(?m)(\\|\\d+)((\\|\\d+){6})$", "$1|$2");
        List<Fact> facts = facts(report(CLAUSES, head + top + "\n- 5 -\n\n" + (OTHER + FOOT).replaceAll("(?m)(\\|\\d+){7}$", "|$0"), REVIEWS));
        assertEquals("2", value(facts, "requests.new.business"));
        assertTrue(figures(facts).stream().filter(f -> f.key().startsWith("requests.total.")).noneMatch(Figure::sure));
    }

    @Test
    void signOfANoteBehindANumberIsNoDigitOfIt() {
        assertEquals("12", value(facts(report(CLAUSES.replace("行政许可|12", "行政许可|12①"), REQUESTS, REVIEWS)), "proactive.permits.decisions"));
    }

    @Test
    void deletedRowIsMissing() {
        List<Label> labels = of(facts(report(CLAUSES.replace("行政强制|0|<|<\n", ""),
                REQUESTS.replace("||8.属于行政查询事项|0|0|0|0|0|0|0\n", ""), REVIEWS)), Label.class);
        assertEquals(List.of("coercion MISSING true", "d8 MISSING true"), told(labels));
    }

    @Test
    void figuresBesideTwoLabelsInOneCellAreDoubted() {
        List<Fact> facts = facts(report(CLAUSES, REQUESTS.replace("（一）予以公开|<|3|1|0|0|0|0|4\n|（二）", "（一）予以公开（二）")
                .replace("不计其他情形）|<|0|0|0|0|0|0|0", "不计其他情形）|<|3|1|0|0|0|0|4"), REVIEWS));
        List<Figure> beside = of(facts, Figure.class).stream().filter(f -> f.row().equals("partial")).toList();
        assertEquals(7, beside.size());
        assertTrue(beside.stream().allMatch(f -> f.confidence() < 0.5), beside::toString);
    }

    /** The label of another row ends in the cell before it: what is right before the figures tells whose they are. */
    @Test
    void figuresBesideALabelThatWasReadInPartAreNotThoseOfTheLabelBeforeIt() {
        List<Fact> facts = facts(report(CLAUSES, REQUESTS.replace("|（四）无法提供|1.本机关不掌握相关政府信息|1|1|0|0|0|0|2", "|（二）部分公开|1\uFFFD.信访举报投诉类申请E|54|86|0|0|71|0|1"), REVIEWS));
        List<Figure> beside = of(facts, Figure.class).stream().filter(f -> "54".equals(f.raw())).toList();
        assertTrue(beside.stream().allMatch(f -> f.confidence() < 0.5), beside::toString);
    }

    /** However short one of them is, as it is all there is besides the other. */
    @Test
    void figuresBesideTwoLabelsInOneCellAreDoubtedThatAreNothingElse() {
        List<Fact> facts = facts(report(CLAUSES.replace("规章|0|0|0\n行政规范性文件|1|2|5", "规章行政规范性文件|1|2|5"), REQUESTS, REVIEWS));
        List<Figure> beside = of(facts, Figure.class).stream().filter(f -> f.row().equals("normative")).toList();
        assertEquals(3, beside.size());
        assertTrue(beside.stream().allMatch(f -> f.confidence() < 0.5), beside::toString);
    }

    @Test
    void aLabelThatASingleBitChangedIsNoneThatSomebodyRenamed() {
        assertEquals(List.of("d2 RENAMED false"), told(of(facts(report(CLAUSES,
                REQUESTS.replace("||2.其他法律行政法规禁止公开", "||2.其他泔律行政法规禁止公开"), REVIEWS)), Label.class)));
        assertEquals(List.of("d2 RENAMED true"), told(of(facts(report(CLAUSES,
                REQUESTS.replace("||2.其他法律行政法规禁止公开", "||2.其他方律行政法规禁止公开"), REVIEWS)), Label.class)));
    }

    @Test
    void addedRowIsExtraAndRenamedRowKeepsItsFigures() {
        List<Fact> facts = facts(report(CLAUSES.replace("第二十条第（八）项|<|<|<\n", "行政征收|0|<|<\n第二十条第（八）项|<|<|<\n"),
                REQUESTS.replace("||2.其他法律行政法规禁止公开", "||2.法律禁止公开的其他情形"), REVIEWS));
        assertEquals(List.of("null EXTRA true", "d2 RENAMED true"), told(of(facts, Label.class)));
        assertEquals("1", value(facts, "requests.d2.naturalPerson"));
    }

    /** A stamp left of the labels what they have in common: whose figures stand beside them cannot be told. */
    @Test
    void aLabelAsMuchLikeOneMissingRowAsLikeAnotherGivesNoSureFigures() {
        List<Fact> facts = facts(report(CLAUSES, REQUESTS.replace("一、本年新收政府信息公开申请数量", "政府信息公开申请数量三天")
                .replace("二、上年结转政府信息公开申请数量", "、上年销转政府信息公").replace("（一）予以公开", "（二多"), REVIEWS));
        for (String key : List.of("requests.new.total", "requests.carriedIn.total")) {
            Figure figure = figure(facts, key);
            assertTrue(!figure.sure() || figure.value().intValue() == (key.contains("new") ? 7 : 1), figure::toString);
        }
        assertTrue(figure(facts, "requests.partial.total").sure());
    }

    @Test
    void rowAddedToATableOfOneCellALineIsNoFigureOfTheRowAbove() {
        String cells = "二、主动公开政府信息情况\n" + CLAUSES.replace("第二十条第（八）项|<|<|<\n", "行政征收|0|<|<\n第二十条第（八）项|<|<|<\n").replace("<", "").replaceAll("[|\n]+", "\n");
        List<Fact> facts = OfficialTables.in(PlainTables.document(false, cells), index).read(null).facts(null);
        assertEquals(List.of("null EXTRA true"), told(of(facts, Label.class)).stream().filter(l -> l.contains("EXTRA")).toList());
        assertTrue(figure(facts, "proactive.coercion.decisions").sure());
    }

    @Test
    void columnMissingInHeaderAndRowsIsAMissingColumnAndNoLostValue() {
        String fewer = REQUESTS.replace("|法律服务机构", "").replaceAll("(?m)\\|0\\|0\\|(\\d+)$", "|0|$1")
                .replace("申请人情况|<|<|<|<|<|<", "申请人情况|<|<|<|<|<").replace("法人或其他组织|<|<|<|<", "法人或其他组织|<|<|<");
        List<Fact> facts = facts(report(CLAUSES, fewer, REVIEWS));
        assertEquals(List.of("legalService MISSING true"), told(of(facts, Label.class)));
        assertTrue(of(facts, RowRead.class).stream().allMatch(RowRead::complete));
        assertEquals("7", value(facts, "requests.new.total"));
    }

    @Test
    void clauseInTheOldWordingVotesAlone() {
        List<Fact> facts = facts(report(CLAUSES.replace("本年制发件数|本年废止件数|现行有效件数", "本年新制作数量|本年新公开数量|对外公开总数量")
                .replace("行政规范性文件", "规范性文件"), HEAD + TOP + "|（六）其他处理|<|0|0|0|0|0|0|0\n" + FOOT, REVIEWS));
        assertEquals(List.of("第二十条第（一）项 2019", "第二十条第（五）项 2021", "第二十条第（六）项 2021", "第二十条第（八）项 2021",
                "（六）其他处理 2019"), of(facts, BlockVote.class).stream().map(v -> v.block() + " " + v.variant()).toList());
        assertEquals(List.of("normative SUPERSEDED true", "made SUPERSEDED true", "published SUPERSEDED true",
                "totalPublished SUPERSEDED true", "o UNSPLIT true"), told(of(facts, Label.class)));
        assertEquals("5", value(facts, "proactive.normative.totalPublished"));
        assertEquals(7, of(facts, Equation.class).stream().filter(e -> e.kind().equals("leafTotal") && e.complete())
                .count());
    }

    @Test
    void abolishedItemIsRetired() {
        List<Fact> facts = facts(report(CLAUSES.replace("行政许可|12|<|<\n", "行政许可|12|<|<\n其他对外管理服务事项|0|<|<\n"),
                REQUESTS, REVIEWS));
        assertEquals(List.of("otherServices RETIRED true"), told(of(facts, Label.class)));
    }

    @Test
    void valueInTheNextColumnIsFound() {
        List<Misplacement> found = of(facts(report(CLAUSES, REQUESTS.replace("1.本机关不掌握相关政府信息|1|1|0|0|0|0|2",
                "1.本机关不掌握相关政府信息|1|0|1|0|0|0|2"), REVIEWS)), Misplacement.class);
        assertEquals(List.of("requests.u1.research"), found.stream().map(m -> m.suspect().key()).toList());
        assertEquals("requests.u1.business", found.get(0).proper().key());
    }

    @Test
    void changedFigureThatNoExchangeRepairsIsNotCalledMisplaced() {
        assertEquals(List.of(), of(facts(report(CLAUSES, REQUESTS.replace("予以公开|<|3|1|", "予以公开|<|4|1|"), REVIEWS)),
                Misplacement.class));
    }

    @Test
    void blankFormIsBlank() {
        String blank = (CLAUSES + "\n" + REQUESTS + "\n" + REVIEWS).replaceAll("\\|[\\d.]+(?=[|\\n])", "|")
                .replaceAll("(?m)^1\\|[|]+$", "||||||||||||||");
        TableReading reading = OfficialTables.in(PlainTables.document(true, blank), index).read(null);
        assertTrue(reading.blank());
        assertFalse(OfficialTables.in(report(CLAUSES, REQUESTS, REVIEWS), index).read(null).blank());
    }

    @Test
    void absentTableHasNoFiguresAndNothingToJudge() {
        List<Fact> facts = facts(report(CLAUSES, REQUESTS, ""));
        assertEquals(TableRead.State.ABSENT, table(facts, "litigation").state());
        assertEquals(Coverage.State.NONE, coverage(facts, "equation:reviewTotal"));
        assertTrue(figures(facts).stream().noneMatch(f -> f.table().equals("litigation")));
    }

    @Test
    void wholeTableOnOneLineAmongProseIsReadAndGivenBackAsItsStretch() {
        String line = "二、主动公开政府信息情况 " + CLAUSES.replaceAll("[|<\\n]+", " ") + " 三、下一部分 全文 2023 年";
        OfficialTables found = OfficialTables.in(PlainTables.document(false, line), index);
        TableReading reading = found.read(null);
        assertEquals("5", value(reading.facts(null), "proactive.normative.inForce"));
        Stretch stretch = found.consumed().get(0);
        assertEquals("第二十条", line.substring(stretch.from(), stretch.from() + 4));
        assertTrue(line.substring(stretch.to()).strip().startsWith("三、下一部分"), line.substring(stretch.to()));
    }

    @Test
    void proseThatNamesAClauseIsNoTable() {
        OfficialTables found = OfficialTables.in(PlainTables.document(false,
                "依据第二十条第（一）项，公开规章 3 件。\n行政许可 12 件，行政处罚 3 件。"), index);
        assertEquals(List.of(), found.consumed());
        assertNull(found.read(null).variant());
    }

    private static Document report(String... tables) {
        return PlainTables.document(true, String.join("\n", tables));
    }

    private static List<Fact> facts(Document document) {
        return OfficialTables.in(document, index).read(null).facts(catalogue.byId("2021").orElseThrow());
    }

    private static <T extends Fact> List<T> of(List<Fact> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toList());
    }

    private static List<Figure> figures(List<Fact> facts) {
        return of(facts, Figure.class);
    }

    private static Figure figure(List<Fact> facts, String key) {
        return figures(facts).stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
    }

    private static String value(List<Fact> facts, String key) {
        Figure figure = figure(facts, key);
        return figure.sure() ? figure.value().toPlainString() : "unsure: " + figure;
    }

    private static List<Reading> readings(List<Fact> facts, String row) {
        return figures(facts).stream().filter(f -> f.row().equals(row)).map(Figure::reading).toList();
    }

    private static List<String> told(List<Label> labels) {
        return labels.stream().map(l -> l.key() + " " + l.state() + " " + l.certain()).toList();
    }

    private static List<String> scopes(List<Equation> sums, String kind, String each) {
        return sums.stream().filter(e -> e.kind().equals(kind) && each.equals(e.each())).map(Equation::scope).toList();
    }

    private static TableRead table(List<Fact> facts, String number) {
        return of(facts, TableRead.class).stream().filter(t -> t.table().equals(number)).findFirst().orElseThrow();
    }

    private static Coverage.State coverage(List<Fact> facts, String subject) {
        return of(facts, Coverage.class).stream().filter(c -> c.subject().equals(subject)).findFirst().orElseThrow()
                .state();
    }
}
