package nianshen.render.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianshen.facts.Section;
import nianshen.findings.Audit;
import nianshen.render.files.Chars;
import nianshen.text.Blanks;
import nianshen.text.PersonalNumbers;

/** Makes the reading view of a report from its facts and the view of its findings. */
final class SourceViews {

    private static final int SHORTEST_QUOTE = 2;
    /** Words that a report says again and again bear no more numbers than these, that the page stays quick. */
    private static final int MOST_MARKS = 12;
    private final ReportView report;
    private final List<Quote> quotes = new ArrayList<>();
    private final Set<Integer> shown = new HashSet<>();

    private SourceViews(ReportView report) {
        this.report = report;
        report.groups().forEach(g -> g.items().forEach(this::add));
    }

    static SourceView of(Audit audit, ReportView report) {
        return new SourceViews(report).view(audit);
    }

    private SourceView view(Audit audit) {
        Map<String, FormView> tables = report.tables().stream().collect(Collectors.toMap(FormView::key, Function.identity()));
        List<SourceView.Part> parts = new ArrayList<>();
        if (audit.title() != null) {
            parts.add(new SourceView.Part(List.of(), false, List.of(pieces(Chars.oneLine(audit.title()))), null));
        }
        audit.facts().of(Section.class).stream()
                .sorted(Comparator.comparing((Section s) -> s.position() == 0 ? Integer.MAX_VALUE : s.position())
                        .thenComparing(Section::number))
                .forEach(s -> parts.add(part(s, tables)));
        Set<FormView> placed = parts.stream().map(SourceView.Part::table).filter(Objects::nonNull).collect(Collectors.toSet());
        report.tables().stream().filter(t -> !placed.contains(t)).forEach(t -> parts.add(new SourceView.Part(List.of(), false, List.of(), t)));
        return new SourceView(report.name(), audit.source(), parts);
    }

    private SourceView.Part part(Section s, Map<String, FormView> tables) {
        String heading = s.found() == null ? s.title() : (s.ordinal() == null ? "" : s.ordinal() + "、") + s.found();
        List<SourceView.Piece> headed = pieces(Chars.oneLine(heading));
        List<List<SourceView.Piece>> paragraphs = s.body() == null ? List.of() : s.body().lines()
                .map(Chars::oneLine).filter(line -> !line.isEmpty()).map(this::pieces).toList();
        return new SourceView.Part(headed, s.state() == Section.State.ABSENT, paragraphs, s.table() == null ? null : tables.get(s.table()));
    }

    /** Words that a finding quotes, white space gone, and the finding's number and message. */
    private record Quote(String words, FormView.Mark mark, String says) {
    }

    private void add(ReportView.Item item) {
        item.quotes().map(Blanks::bare)
                .filter(q -> q.length() >= SHORTEST_QUOTE).distinct()
                .forEach(q -> quotes.add(new Quote(q, new FormView.Mark(item.number(), item.anchor()), item.message())));
        item.folded().forEach(this::add);
    }

    /** Where quoted words stand in a paragraph. */
    private record Found(int start, int end, Quote quote) {
    }

    /** A paragraph cut where quoted words begin and end; where several findings quote the same words all of them are named. */
    private List<SourceView.Piece> pieces(String words) {
        String paragraph = PersonalNumbers.masked(words);
        List<Found> found = found(paragraph);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, paragraph.length()));
        found.forEach(f -> cuts.addAll(List.of(f.start(), f.end())));
        List<Integer> at = List.copyOf(cuts);
        return IntStream.range(0, at.size() - 1).mapToObj(i -> piece(paragraph, at.get(i), at.get(i + 1), found)).toList();
    }

    private SourceView.Piece piece(String paragraph, int from, int to, List<Found> found) {
        List<Found> over = found.stream().filter(f -> f.start() <= from && to <= f.end()).toList();
        List<String> anchors = over.stream().map(f -> f.quote().mark().number()).filter(shown::add).map(n -> "m" + n).toList();
        List<FormView.Mark> ending = over.stream().filter(f -> f.end() == to).map(f -> f.quote().mark()).distinct().limit(MOST_MARKS).toList();
        return new SourceView.Piece(paragraph.substring(from, to), over.isEmpty() ? null : over.get(0).quote().says(), anchors, ending);
    }

    private List<Found> found(String paragraph) {
        Tight tight = new Tight(paragraph);
        List<Found> found = new ArrayList<>();
        for (Quote quote : quotes) {
            int start = tight.text.indexOf(quote.words());
            if (start >= 0) {
                found.add(new Found(tight.place(start), tight.place(start + quote.words().length() - 1) + 1, quote));
            }
        }
        return found;
    }

    /** A paragraph without white space that knows where each character came from. */
    private static final class Tight {

        private final String text;
        private final int[] places;

        Tight(String paragraph) {
            places = IntStream.range(0, paragraph.length()).filter(i -> !Blanks.isSpace(paragraph.charAt(i))).toArray();
            text = Blanks.bare(paragraph);
        }

        int place(int i) {
            return places[i];
        }
    }
}
