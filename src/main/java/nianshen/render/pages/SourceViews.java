package nianshen.render.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianshen.facts.Section;
import nianshen.findings.Audit;
import nianshen.render.files.Chars;

/** Makes the annotated copy of a report from its facts and the view of its findings. */
final class SourceViews {

    private static final int SHORTEST_QUOTE = 2;

    private SourceViews() {
    }

    static SourceView of(Audit audit, ReportView report) {
        List<Quote> quotes = quotes(report);
        Map<String, FormView> tables = report.tables().stream()
                .collect(Collectors.toMap(FormView::key, Function.identity()));
        List<SourceView.Part> parts = new ArrayList<>();
        if (audit.title() != null) {
            parts.add(new SourceView.Part("", false, List.of(marked(Chars.oneLine(audit.title()), quotes)), null));
        }
        audit.facts().of(Section.class).stream()
                .sorted(Comparator.comparing((Section s) -> s.position() == 0 ? Integer.MAX_VALUE : s.position())
                        .thenComparing(Section::number))
                .forEach(s -> parts.add(part(s, quotes, tables)));
        return new SourceView(report.name(), audit.source(), parts);
    }

    private static SourceView.Part part(Section s, List<Quote> quotes, Map<String, FormView> tables) {
        boolean absent = s.state() == Section.State.ABSENT;
        String heading = s.found() == null ? s.title() : (s.ordinal() == null ? "" : s.ordinal() + "、") + s.found();
        List<List<SourceView.Piece>> paragraphs = s.body() == null ? List.of() : s.body().lines()
                .map(Chars::oneLine).filter(line -> !line.isEmpty()).map(line -> marked(line, quotes)).toList();
        return new SourceView.Part(Chars.oneLine(heading), absent, paragraphs, s.table() == null ? null : tables.get(s.table()));
    }

    /** Words that a finding quotes, white space gone, and the finding's number and message. */
    private record Quote(String words, FormView.Mark mark, String says) {
    }

    private static List<Quote> quotes(ReportView report) {
        List<Quote> quotes = new ArrayList<>();
        report.groups().forEach(g -> g.items().forEach(item -> add(item, quotes)));
        return quotes;
    }

    private static void add(ReportView.Item item, List<Quote> quotes) {
        item.evidence().stream().filter(e -> !e.elsewhere()).map(ReportView.Shown::quote).filter(q -> q != null).map(SourceViews::tight)
                .filter(q -> q.length() >= SHORTEST_QUOTE).distinct()
                .forEach(q -> quotes.add(new Quote(q, new FormView.Mark(item.number(), item.anchor()),
                        item.message())));
        item.folded().forEach(folded -> add(folded, quotes));
    }

    private static String tight(String text) {
        return text.replaceAll("\\s", "");
    }

    /** Cuts a paragraph where quoted words begin and end; of quotes that overlap the first found wins. */
    private static List<SourceView.Piece> marked(String paragraph, List<Quote> quotes) {
        TreeMap<Integer, Found> found = new TreeMap<>();
        Tight tight = new Tight(paragraph);
        for (Quote quote : quotes) {
            int start = tight.text.indexOf(quote.words());
            if (start >= 0) {
                Found place = new Found(tight.place(start), tight.place(start + quote.words().length() - 1) + 1, quote);
                if (found.values().stream().noneMatch(place::overlaps)) {
                    found.put(place.start(), place);
                }
            }
        }
        return pieces(paragraph, found);
    }

    private static List<SourceView.Piece> pieces(String paragraph, TreeMap<Integer, Found> found) {
        List<SourceView.Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Found place : found.values()) {
            if (place.start() > done) {
                pieces.add(new SourceView.Piece(paragraph.substring(done, place.start()), null, null));
            }
            pieces.add(new SourceView.Piece(paragraph.substring(place.start(), place.end()), place.quote().mark(),
                    place.quote().says()));
            done = place.end();
        }
        if (done < paragraph.length()) {
            pieces.add(new SourceView.Piece(paragraph.substring(done), null, null));
        }
        return pieces;
    }

    /** Where quoted words stand in a paragraph. */
    private record Found(int start, int end, Quote quote) {

        boolean overlaps(Found other) {
            return start < other.end && other.start < end;
        }
    }

    /** A paragraph without white space that knows where each character came from. */
    private static final class Tight {

        private final String text;
        private final int[] places;

        Tight(String paragraph) {
            places = java.util.stream.IntStream.range(0, paragraph.length())
                    .filter(i -> !Character.isWhitespace(paragraph.charAt(i))).toArray();
            text = tight(paragraph);
        }

        int place(int i) {
            return places[i];
        }
    }
}
