package nianshen.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.doc.PageSpan;
import nianshen.doc.SourceSpan;
import nianshen.facts.Facts;
import nianshen.facts.Numbering;
import nianshen.facts.Section;
import nianshen.facts.Statement;
import nianshen.facts.Title;
import nianshen.text.PersonalNumbers;

/** Knows the part and the paragraph in which words of a report stand, as a reader would look them up. */
public final class Whereabouts {

    private static final int HEADING = 0;
    private final Facts facts;
    private final Numbering numbers;
    private Map<String, Evidence> headings;

    /**
     * @param facts   of the report that is judged
     * @param numbers of its parts
     */
    public Whereabouts(Facts facts, Numbering numbers) {
        this.facts = facts;
        this.numbers = numbers;
    }

    /** The evidence with its part and paragraph; as it is where it is of a table, another report's, or stands in no sentence. */
    public Evidence of(Evidence evidence) {
        if (evidence.quote() == null || evidence.table() != null || evidence.report() != null) {
            return evidence;
        }
        Evidence heading = headings().get(evidence.quote());
        return heading == null ? inProse(evidence) : evidence.in(heading.part(), heading.paragraph());
    }

    private Evidence inProse(Evidence evidence) {
        List<Statement> saying = facts.of(Statement.class).stream().filter(s -> says(s.quote(), evidence.quote().strip()))
                .filter(s -> s.part() == null || numbers.part(s.part()) != null).toList();
        return saying.stream().filter(s -> together(s.span(), evidence.span())).findFirst().or(() -> saying.stream().findFirst())
                .map(s -> whole(evidence, s).in(s.part() == null ? 0 : numbers.part(s.part()), s.paragraph())).orElse(evidence);
    }

    /** Numbers of persons are masked where they are quoted. */
    private static boolean says(String sentence, String words) {
        return sentence.contains(words) || words.indexOf('*') >= 0 && PersonalNumbers.masked(sentence).contains(words);
    }

    /** Where a whole sentence is quoted, its place on the page is that of all its lines, not of the words looked for alone. */
    private static Evidence whole(Evidence evidence, Statement sentence) {
        return sentence.quote().strip().length() == evidence.quote().strip().length() && sentence.span() instanceof PageSpan && together(sentence.span(), evidence.span())
                ? evidence.at(sentence.span()) : evidence;
    }

    private Map<String, Evidence> headings() {
        if (headings == null) {
            headings = new HashMap<>();
            facts.of(Section.class).stream().filter(s -> s.quote() != null).forEach(s -> headings.put(s.quote(), at(s.number())));
            facts.of(Title.class).stream().filter(t -> t.quote() != null).forEach(t -> headings.put(t.quote(), at(0)));
        }
        return headings;
    }

    private static Evidence at(int part) {
        return new Evidence(null, null, null, null, null, null, null, null).in(part, HEADING);
    }

    private static boolean together(SourceSpan sentence, SourceSpan words) {
        return sentence instanceof PageSpan a && words instanceof PageSpan b ? a.page() == b.page() && a.y() <= b.y() && b.y() <= a.y() + a.height()
                : sentence != null && sentence.equals(words);
    }
}
