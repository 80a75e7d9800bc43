package nianshen.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianshen.doc.Document;
import nianshen.doc.Meta;
import nianshen.extract.outline.Dates;
import nianshen.extract.outline.FactReader;
import nianshen.extract.outline.Outline;
import nianshen.extract.outline.ProseLine;
import nianshen.extract.outline.Reading;
import nianshen.facts.Coverage;
import nianshen.facts.Coverage.State;
import nianshen.facts.DateFact;
import nianshen.facts.DateFact.Role;
import nianshen.facts.Fact;
import nianshen.facts.Gap;
import nianshen.facts.Subject;
import nianshen.roster.Roster;
import nianshen.roster.RosterEntry;
import nianshen.text.PlainText;

/** Dates with their part: signing (落款), and publication as the page or the roster has it. */
public final class DateReader implements FactReader {

    /** Longest signature, in characters: the name of an agency and a date. */
    private static final int LONGEST_TAIL = 45;

    private final Roster roster;

    /** Takes dates that a page does not tell from the roster. */
    public DateReader(Roster roster) {
        this.roster = roster;
    }

    @Override
    public List<Fact> read(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        signed(reading.outline()).ifPresent(facts::add);
        impossible(reading.outline()).ifPresent(facts::add);
        ofPage(reading.document(), Meta.WRITTEN, Role.WRITTEN).ifPresent(facts::add);
        ofPage(reading.document(), Meta.PUBLISHED, Role.PUBLISHED).ifPresent(facts::add);
        Optional<RosterEntry> entry = roster.find(reading.issuer().agency());
        entry.map(RosterEntry::published).ifPresent(d -> facts.add(new DateFact(Role.PUBLISHED, d, "registry",
                d.toString(), null)));
        facts.add(written(facts));
        facts.add(has(facts, Role.PUBLISHED) ? new Coverage(Subject.PUBLISHED, State.READ, null)
                : new Coverage(Subject.PUBLISHED, State.UNSUPPLIED, "网页和名册都没有提供公布日期"));
        facts.add(entry.isPresent() ? new Coverage(Subject.ROSTER, State.READ, null)
                : new Coverage(Subject.ROSTER, State.UNSUPPLIED, roster.isEmpty() ? "没有提供机关名册" : "名册中没有该机关"));
        return facts;
    }

    private static Coverage written(List<Fact> facts) {
        if (has(facts, Role.WRITTEN)) {
            return new Coverage(Subject.WRITTEN, State.READ, null);
        }
        return facts.stream().anyMatch(Gap.class::isInstance) ? new Coverage(Subject.WRITTEN, State.DAMAGED, "落款日期无法识别")
                : new Coverage(Subject.WRITTEN, State.NONE, "没有成文日期");
    }

    private static boolean has(List<Fact> facts, Role role) {
        return facts.stream().anyMatch(f -> f instanceof DateFact d && d.role() == role);
    }

    /** The date of the signature, the last one where there are several. */
    static Optional<DateFact> signed(Outline outline) {
        DateFact found = null;
        for (ProseLine line : outline.signature()) {
            Optional<Dates.Found> date = Dates.first(line.plain());
            if (date.isPresent()) {
                int from = line.text().rawStart(date.get().start());
                int to = line.text().rawEnd(date.get().end());
                found = new DateFact(Role.WRITTEN, date.get().date(), "signature",
                        line.paragraph().text().substring(from, to), line.paragraph().spanOf(from, to));
            }
        }
        return Optional.ofNullable(found).or(() -> atTheEnd(outline));
    }

    /** Where the lines of a page were run together, the signature is what follows the last full stop. */
    private static Optional<DateFact> atTheEnd(Outline outline) {
        if (!outline.signature().isEmpty() || outline.lines().isEmpty()) {
            return Optional.empty();
        }
        ProseLine last = outline.lines().get(outline.lines().size() - 1);
        int stop = last.plain().lastIndexOf('。') + 1;
        String tail = last.plain().substring(stop);
        return stop == 0 || tail.length() > LONGEST_TAIL ? Optional.empty() : Dates.first(tail)
                .filter(d -> d.end() == tail.length()).map(d -> {
                    int from = last.text().rawStart(stop + d.start());
                    int to = last.text().rawEnd(stop + d.end());
                    return new DateFact(Role.WRITTEN, d.date(), "signature",
                            last.paragraph().text().substring(from, to), last.paragraph().spanOf(from, to));
                });
    }

    private static Optional<Gap> impossible(Outline outline) {
        return outline.signature().stream().filter(l -> Dates.impossible(l.plain())).findFirst()
                .map(l -> new Gap("date:written", "落款日期在日历上不存在", l.paragraph().text().strip(),
                        l.paragraph().span()));
    }

    private static Optional<DateFact> ofPage(Document document, String key, Role role) {
        String text = document.metadata().get(key);
        return text == null ? Optional.empty() : Dates.first(PlainText.plain(text))
                .map(d -> new DateFact(role, d.date(), "page", text.strip(), null));
    }
}
