package nianshen.extract.claims;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Cell;
import nianshen.doc.Flaw;
import nianshen.doc.Meta;
import nianshen.extract.outline.Reading;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.Fact;
import nianshen.facts.Gap;
import nianshen.facts.Section;
import nianshen.facts.Subject;
import nianshen.facts.Title;

/** Whether title, year, prose and parts could be looked at, and the flaws of the source as gaps. */
public final class CoverageReader {

    private static final String BLOTTED = "标题中有不能读取的字";

    private CoverageReader() {
    }

    /** Coverage and gaps, given the parts as read. */
    public static List<Fact> read(Reading reading, List<Fact> sections) {
        List<Fact> facts = new ArrayList<>();
        boolean flawed = reading.document().flaws().stream().anyMatch(f -> subject(f) == Subject.PROSE || subject(f) == Subject.SOURCE);
        for (Flaw flaw : reading.document().flaws()) {
            facts.add(new Gap(subject(flaw).text(), flaw.message(), null, flaw.span()));
        }
        facts.add(source(reading));
        facts.add(title(reading));
        facts.add(agency(reading));
        facts.add(reading.year().year() == null ? new Coverage(Subject.YEAR, State.DAMAGED, "无法确定报告年度")
                : new Coverage(Subject.YEAR, State.READ, null));
        facts.add(prose(reading, flawed));
        facts.add(new Coverage(Subject.ASPECTS, part(sections, 1), reason(part(sections, 1))));
        for (Fact fact : sections) {
            Section section = (Section) fact;
            State state = part(sections, section.number());
            facts.add(new Coverage(Subject.PART.of(section.key()), state, reason(state)));
        }
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

    private static State part(List<Fact> sections, int number) {
        Section section = (Section) sections.stream().filter(s -> ((Section) s).number() == number).findFirst()
                .orElse(null);
        if (section == null || section.state() == Section.State.ABSENT) {
            return State.NONE;
        }
        return section.state() == Section.State.LOST ? State.DAMAGED : State.READ;
    }

    private static String reason(State state) {
        return switch (state) {
            case READ -> null;
            case NONE -> "报告没有这一部分";
            default -> "这一部分的标题没有读到，内容无法可靠归属";
        };
    }
}
