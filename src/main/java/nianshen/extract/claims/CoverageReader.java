package nianshen.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianshen.doc.Cell;
import nianshen.doc.Document;
import nianshen.doc.Flaw;
import nianshen.doc.Meta;
import nianshen.doc.PageSpan;
import nianshen.doc.Paragraph;
import nianshen.doc.SourceSpan;
import nianshen.extract.outline.Reading;
import nianshen.facts.Aspect;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Fact;
import nianshen.facts.FeeStatement;
import nianshen.facts.Gap;
import nianshen.facts.Section;
import nianshen.facts.Subject;
import nianshen.facts.Title;
import nianshen.template.Template.SectionSpec;
import nianshen.text.Numeral;

/** Whether title, year, prose and parts could be looked at, and the flaws of the source as gaps. */
public final class CoverageReader {

    private static final String BLOTTED = "标题中有不能读取的字";

    private CoverageReader() {
    }

    /** Coverage and gaps, given all else that was read. */
    public static List<Fact> read(Reading reading, List<Fact> read) {
        List<Section> sections = read.stream().filter(Section.class::isInstance).map(Section.class::cast).toList();
        Map<Integer, SourceSpan> unread = new TreeMap<>(PartPictures.in(reading));
        unread.keySet().removeIf(number -> !lacks(reading, number, read));
        List<Fact> facts = new ArrayList<>();
        boolean flawed = !unread.isEmpty() || reading.document().flaws().stream().anyMatch(f -> subject(f) == Subject.PROSE || subject(f) == Subject.SOURCE);
        for (Flaw flaw : reading.document().flaws()) {
            facts.add(new Gap(subject(flaw).text(), flaw.message(), null, flaw.span()));
        }
        unread.forEach((number, span) -> facts.add(new Gap(Subject.PROSE.text(), "第" + Numeral.print(number) + "部分有图片，其中可能有正文，没有读取，请核对原件", null, span)));
        facts.add(source(reading));
        facts.add(title(reading));
        facts.add(agency(reading));
        facts.add(reading.year().year() == null ? new Coverage(Subject.YEAR, State.DAMAGED, "无法确定报告年度")
                : new Coverage(Subject.YEAR, State.READ, null));
        Coverage prose = prose(reading, flawed);
        facts.add(prose);
        facts.add(signs(reading, prose));
        facts.add(part(Subject.ASPECTS.text(), sections.stream().filter(s -> s.number() == 1).findFirst().orElse(null), unread));
        sections.forEach(s -> facts.add(part(Subject.PART.of(s.key()), s, unread)));
        String seals = reading.document().metadata().get(Meta.SEALS);
        if (seals != null) {
            facts.add(new Gap(Subject.SEALS.text(), "文件上有电子印章或数字签名：" + seals + "，程序没有核验，是否有效请用版式阅读软件核验", null, null));
        }
        if (reading.issuer().fallback() != null) {
            facts.add(new Gap("title", "正文前没有报告标题，只有网页或文件属性中的标题", reading.issuer().fallback().quote(), null));
        }
        return facts;
    }

    private static Subject subject(Flaw flaw) {
        return switch (flaw.reach()) {
            case REPORT -> Subject.SOURCE;
            case PICTURE -> Subject.PICTURE;
            case FAINT -> Subject.FAINT;
            case CONFIRMED -> Subject.CONFIRMED;
            case PLACE -> Subject.PROSE;
        };
    }

    private static Coverage source(Reading reading) {
        return reading.document().flaws().stream().anyMatch(f -> subject(f) == Subject.SOURCE)
                ? new Coverage(Subject.SOURCE, State.DAMAGED, "原件有内容没有读出") : new Coverage(Subject.SOURCE, State.READ, null);
    }

    private static Coverage title(Reading reading) {
        return isBlotted(reading.issuer().title()) ? new Coverage(Subject.TITLE, State.DAMAGED, BLOTTED) : reading.issuer().title() != null ? new Coverage(Subject.TITLE, State.READ, null)
                : new Coverage(Subject.TITLE, State.DAMAGED, "没有找到报告标题");
    }

    private static Coverage agency(Reading reading) {
        if (reading.issuer().title() == null) {
            return new Coverage(Subject.TITLE_AGENCY, State.DAMAGED, "没有找到报告标题");
        }
        if (isBlotted(reading.issuer().title())) {
            return new Coverage(Subject.TITLE_AGENCY, State.DAMAGED, BLOTTED);
        }
        return reading.issuer().title().agency() == null ? new Coverage(Subject.TITLE_AGENCY, State.NONE, "标题没有机关名称")
                : new Coverage(Subject.TITLE_AGENCY, State.READ, null);
    }

    /** Whether a sign of the title could not be read, which may be any. */
    private static boolean isBlotted(Title title) {
        return title != null && title.text().contains(Cell.UNREAD);
    }

    private static Coverage prose(Reading reading, boolean flawed) {
        if (reading.outline().sentences().isEmpty()) {
            return new Coverage(Subject.PROSE, State.DAMAGED, "没有读到正文");
        }
        return flawed ? new Coverage(Subject.PROSE, State.DAMAGED, "原件部分内容无法可靠读取")
                : new Coverage(Subject.PROSE, State.READ, null);
    }

    /** The signs of the prose, of which recognition mends the wrong ones and drops one of two that are alike. */
    private static Coverage signs(Reading reading, Coverage prose) {
        boolean guessed = prose.state() == State.READ && isRecognised(reading.document());
        return guessed ? new Coverage(Subject.SIGNS, State.DAMAGED, "正文按图片识别，个别字和标点可能与原件不同，没有发现不等于没有")
                : new Coverage(Subject.SIGNS, prose.state(), prose.reason());
    }

    /** Whether some of the prose stands in pictures. */
    private static boolean isRecognised(Document document) {
        List<SourceSpan> pictures = document.flaws().stream().filter(f -> f.reach() == Flaw.Reach.PICTURE && f.span() != null).map(Flaw::span).toList();
        return !pictures.isEmpty() && document.blocks().stream().anyMatch(b -> b instanceof Paragraph p && pictures.stream().anyMatch(picture -> within(p.span(), picture)));
    }

    private static boolean within(SourceSpan words, SourceSpan picture) {
        return words instanceof PageSpan w && picture instanceof PageSpan p ? w.page() == p.page() && w.y() >= p.y() && w.y() <= p.y() + p.height()
                : words.equals(picture);
    }

    /** Whether something that belongs in the part was not found, so that a picture in it may hold that. */
    private static boolean lacks(Reading reading, int number, List<Fact> read) {
        Optional<SectionSpec> due = reading.outline().template().sections().stream().filter(s -> s.number() == number).findFirst();
        if (due.isEmpty() || due.get().table() != null) {
            return false;
        }
        boolean uncovered = read.stream().anyMatch(f -> f instanceof Aspect a && !a.covered());
        boolean feeless = read.stream().noneMatch(FeeStatement.class::isInstance);
        return due.get().fee() ? feeless : due.get().aspects().isEmpty() || uncovered;
    }

    private static Coverage part(String subject, Section section, Map<Integer, SourceSpan> unread) {
        if (section == null || section.state() == Section.State.ABSENT) {
            return new Coverage(subject, State.NONE, "报告没有这一部分");
        }
        if (section.state() == Section.State.LOST) {
            return new Coverage(subject, State.DAMAGED, "这一部分的标题没有读到，内容无法可靠归属");
        }
        return unread.containsKey(section.number()) ? new Coverage(subject, State.DAMAGED, "这一部分有图片，图片中的内容没有读取")
                : new Coverage(subject, State.READ, null);
    }
}
