package nianshen.audit;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.doc.Block;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Paragraph;
import nianshen.doc.Table;
import nianshen.extract.outline.Divisions;
import nianshen.extract.outline.Signature;
import nianshen.extract.outline.TitleReader;
import nianshen.facts.Facts;
import nianshen.facts.Section;
import nianshen.facts.TableRead;
import nianshen.facts.Title;
import nianshen.findings.Failure;
import nianshen.template.Catalogue;
import nianshen.text.PlainText;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/** Tells annual reports from other documents that strayed into the folder. No other kind of document bears a title of a part with an official table. */
final class Recognition {

    private static final Failure NO_REPORT = new Failure("NOT_A_REPORT", "整个文件", "未识别为政府信息公开工作年度报告",
            "请确认提供的是年度报告正文；正文在附件中的，请提供附件");
    private static final Failure TRADITIONAL = new Failure("NOT_A_REPORT", "整个文件", "使用繁体字，统一格式和词表都是简体字，无法对照",
            "请提供简体字的年度报告");
    /** One character of so many is enough: of those of a page in traditional script one in five is of the list, in others a name may hold one. */
    private static final int SHARE = 20;
    /** So few a name or a seal may hold. */
    private static final int FEWEST = 5;

    private final Catalogue catalogue;
    private final WordList otherKinds;
    private final WordList otherPapers;
    private final BitSet traditional;
    private final TitleReader titles;
    private final Signature signature;

    Recognition(Catalogue catalogue, Lexicon lexicon) {
        this.catalogue = catalogue;
        this.otherKinds = lexicon.list(ReadingList.OTHER_KINDS);
        this.otherPapers = lexicon.list(ReadingList.OTHER_PAPERS);
        this.titles = new TitleReader(lexicon, new Divisions(lexicon));
        this.signature = new Signature(lexicon);
        this.traditional = new BitSet();
        lexicon.list(ReadingList.TRADITIONAL).phrases().forEach(c -> traditional.set(c.codePointAt(0)));
    }

    /** Why it cannot be held against the rules; nothing where it can. */
    Optional<Failure> failure(Document document, Facts facts) {
        if (traditional(document)) {
            return Optional.of(TRADITIONAL);
        }
        if (!isReport(facts)) {
            return Optional.of(NO_REPORT);
        }
        return otherKind(facts).or(() -> formatless(facts.report().year()));
    }

    /**
     * Whether it says whose it is: a page that lists the reports of many agencies, or their names, is nobody's, whichever of them
     * stands where a report has its issuer.
     */
    boolean isOfOne(Document document, Facts facts) {
        String agency = facts.report().agency();
        if (agency == null || titles.isTitle(agency)) {
            return false;
        }
        List<String> lines = document.blocks().stream().flatMap(Recognition::texts).flatMap(String::lines).toList();
        Set<String> named = titles.agencies(lines.stream());
        return sole(named.isEmpty() ? lines.stream().map(PlainText::plain).filter(signature::isBody).collect(Collectors.toSet()) : named);
    }

    /** Whether the names are one, with its place or without. */
    private static boolean sole(Set<String> names) {
        return names.stream().filter(n -> names.stream().noneMatch(o -> o.length() > n.length() && o.endsWith(n))).count() <= 1;
    }

    private Optional<Failure> formatless(Integer year) {
        return year == null || catalogue.forYear(year).isPresent() ? Optional.empty()
                : Optional.of(new Failure("NO_FORMAT", "报告年度", year + "年度没有可对照的统一格式（现有格式适用于" + catalogue.years() + "）",
                        "请核对报告年度；确为" + year + "年度报告的，请先在 rules/templates 中增加该年度的格式"));
    }

    /** Whether its title says that it is of a quarter, or of a school. */
    private Optional<Failure> otherKind(Facts facts) {
        return facts.of(Title.class).stream().flatMap(t -> otherKinds.first(t.text()).stream()).findFirst()
                .map(hit -> new Failure("NOT_A_REPORT", "标题", hit.value(), "请提供行政机关的年度报告；确为年度报告的，请更正标题"));
    }

    /** Whether it has an official table or a part that goes with one, or calls itself a report and has any part. */
    private boolean isReport(Facts facts) {
        boolean tables = facts.of(TableRead.class).stream().anyMatch(t -> t.state() == TableRead.State.READ
                || t.state() == TableRead.State.DAMAGED);
        boolean called = facts.of(Title.class).stream().anyMatch(t -> t.genre() != null && otherPapers.ending(t.text().strip()).isEmpty());
        return tables || facts.of(Section.class).stream().filter(s -> s.state() == Section.State.PRESENT)
                .anyMatch(s -> called && s.due() || s.table() != null);
    }

    /** Whether its prose is in traditional script, or its tables are: a page converted by halves is as little readable. */
    private boolean traditional(Document document) {
        return Stream.of(Paragraph.class, Table.class).anyMatch(kind -> traditional(document.blocks().stream().filter(kind::isInstance).flatMap(Recognition::texts)));
    }

    private boolean traditional(Stream<String> texts) {
        int[] counts = new int[2];
        texts.flatMapToInt(String::codePoints).filter(Character::isIdeographic).forEach(c -> {
            counts[0]++;
            counts[1] += traditional.get(c) ? 1 : 0;
        });
        return counts[1] * SHARE > counts[0] && counts[1] >= FEWEST;
    }

    private static Stream<String> texts(Block block) {
        Stream<String> cells = block instanceof Table table ? table.cells().stream().map(Cell::text) : Stream.empty();
        return block instanceof Paragraph paragraph ? Stream.of(paragraph.text()) : cells;
    }
}
