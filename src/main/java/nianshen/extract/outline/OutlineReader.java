package nianshen.extract.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nianshen.doc.Paragraph;
import nianshen.extract.outline.Heading.Kind;
import nianshen.extract.outline.Outline.Subhead;
import nianshen.template.Template.AspectSpec;
import nianshen.template.Template.SectionSpec;
import nianshen.words.Lexicon;
import nianshen.words.ReadingList;
import nianshen.words.WordList;

/** Turns the paragraphs that belong to no table into an {@link Outline}. */
final class OutlineReader {

    /** A line this short, in plain characters, was not cut by the edge of a page but ended by its writer. */
    private static final int LONGEST_SUBHEAD = 20;
    private static final int SHORT = 14;

    private final PartTitles titles;
    private final Signature signature;
    private final WordList openings;
    private final Headlines headlines;

    OutlineReader(PartTitles titles, Lexicon lexicon) {
        this.titles = titles;
        this.signature = new Signature(lexicon);
        this.openings = lexicon.list(ReadingList.OPENING);
        this.headlines = new Headlines(new TitleReader(lexicon, new Divisions(lexicon)));
    }

    /** Reads the outline of the paragraphs that belong to no table. */
    Outline read(List<Paragraph> prose) {
        List<ProseLine> lines = once(prose.stream().map(ProseLine::of).filter(l -> !l.plain().isEmpty()).toList());
        List<Part> parts = new PartFinder(lines, titles).find();
        int first = parts.isEmpty() ? preambleEnd(lines) : parts.get(0).line();
        int lastHeading = parts.isEmpty() ? first - 1 : parts.get(parts.size() - 1).line();
        Signature.Place signed = signature.find(lines, lastHeading + 1);
        List<ProseLine> heads = headlines.of(lines.subList(0, first));
        Walk walk = new Walk(lines, parts);
        for (int i = 0; i < signed.from(); i++) {
            walk.line(i, heads.contains(lines.get(i)));
        }
        return new Outline(titles.template(), lines, parts, List.copyOf(walk.subheads), joined(walk.passages), heads,
                lines.subList(signed.from(), signed.to()));
    }

    /** Headings of parts told but once: a caption or a table's continuation says again what stands above it. */
    private List<ProseLine> once(List<ProseLine> lines) {
        return IntStream.range(0, lines.size()).filter(i -> i == 0 || !repeats(lines.get(i - 1).heading(), lines.get(i).heading())).mapToObj(lines::get).toList();
    }

    private boolean repeats(Heading before, Heading heading) {
        boolean numbered = heading.kind() == Kind.BARE || heading.kind() == Kind.PART && heading.number() == before.number();
        return before.kind() == Kind.PART && numbered && PartTitles.bare(heading.title()).equals(PartTitles.bare(before.title())) && titles.exact(heading.title()).isPresent();
    }

    /** Without any part, everything up to the first running sentence. */
    private static int preambleEnd(List<ProseLine> lines) {
        int end = 0;
        while (end < lines.size() && lines.get(end).plain().indexOf('。') < 0 && end < 6) {
            end++;
        }
        return end;
    }

    /** Goes down the lines and keeps in mind the part and the aspect that hold. */
    private final class Walk {

        private final List<ProseLine> lines;
        private final Map<Integer, Part> partAt = new HashMap<>();
        private final List<Passage> passages = new ArrayList<>();
        private final List<Subhead> subheads = new ArrayList<>();
        private int section;
        private SectionSpec spec;
        private String aspect;
        private Kind aspectKind;

        Walk(List<ProseLine> lines, List<Part> parts) {
            this.lines = lines;
            parts.forEach(p -> partAt.put(p.line(), p));
        }

        void line(int index, boolean headline) {
            ProseLine line = lines.get(index);
            Part part = partAt.get(index);
            if (part != null) {
                section = part.number();
                spec = part.spec();
                subhead(line, spec == null ? titles.aspects(line.heading().title()) : List.of(), part.bodyAt());
            } else if (spec != null && !spec.aspects().isEmpty()) {
                withAspects(line);
            } else {
                split(line, headline ? line.plain().length() : shortHeading(line));
            }
        }

        private void withAspects(ProseLine line) {
            Heading heading = line.heading();
            int spaced = heading.kind() == Kind.BARE ? 0 : spaced(line, heading.titleAt());
            List<AspectSpec> named = spaced == 0 ? List.of()
                    : titles.aspectNamed(line.plain().substring(heading.titleAt(), spaced));
            int bodyAt = named.isEmpty() ? heading.bodyAt() : spaced;
            boolean whole = heading.bodyAt() >= line.plain().length() && !line.plain().endsWith("。");
            boolean labelled = line.plain().startsWith("：", heading.bodyAt() - 1) || titles.tailed(heading.title());
            if (named.isEmpty() && (heading.kind() != Kind.BARE || whole || labelled)) {
                named = named(line);
            }
            if (!named.isEmpty()) {
                subhead(line, named, bodyAt);
            } else {
                int end = shortHeading(line);
                aspect = end > 0 && heading.kind() == aspectKind ? null : aspect;
                split(line, end);
            }
        }

        /** From here on the first of the aspects holds; none where the subhead names none. */
        private void subhead(ProseLine line, List<AspectSpec> named, int bodyAt) {
            aspect = named.isEmpty() ? null : named.get(0).key();
            aspectKind = named.isEmpty() ? null : line.heading().kind();
            Passage subhead = split(line, bodyAt);
            named.forEach(a -> subheads.add(new Subhead(a.key(), subhead)));
        }

        /** Plain index of the first white space behind the number, which may part a subhead from its text; or 0. */
        private static int spaced(ProseLine line, int from) {
            int limit = Math.min(line.plain().length(), from + LONGEST_SUBHEAD);
            for (int i = from + 2; i < limit; i++) {
                if (line.text().rawStart(i) > line.text().rawStart(i - 1) + 1) {
                    return i;
                }
            }
            return 0;
        }

        private List<AspectSpec> named(ProseLine line) {
            Heading heading = line.heading();
            if (heading.kind() == Kind.LISTED && aspectKind != null && aspectKind != Kind.LISTED) {
                return List.of();
            }
            if (heading.kind() != Kind.BARE) {
                return titles.aspects(heading.title());
            }
            return titles.aspectNamed(heading.title());
        }

        /** A short numbered line without end mark is a subhead, too. */
        private int shortHeading(ProseLine line) {
            Heading heading = line.heading();
            boolean whole = heading.kind() != Kind.BARE && heading.kind() != Kind.LISTED && heading.bodyAt() >= line.plain().length();
            boolean marked = line.paragraph().level() > 0;
            return (whole || marked) && line.plain().length() <= 30 && !line.plain().endsWith("。")
                    && line.plain().indexOf('，') < 0 ? line.plain().length() : 0;
        }

        /** Adds the line as heading up to the plain index and as running text behind it; returns the heading. */
        private Passage split(ProseLine line, int bodyAt) {
            int cut = line.text().rawStart(bodyAt);
            int length = line.paragraph().text().length();
            Passage heading = null;
            if (bodyAt > 0) {
                heading = Passage.of(line.paragraph(), 0, cut, section, aspect, true);
                passages.add(heading);
            }
            if (bodyAt < line.plain().length()) {
                passages.add(Passage.of(line.paragraph(), cut, length, section, aspect, false));
            }
            return heading;
        }
    }

    /** Joins paragraphs that a page break or a hard line end has cut. */
    private List<Passage> joined(List<Passage> passages) {
        List<Passage> joined = new ArrayList<>();
        for (Passage next : passages) {
            Passage last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && cut(last, next)) {
                joined.set(joined.size() - 1, last.and(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean cut(Passage last, Passage next) {
        String before = last.plain();
        return !last.heading() && !next.heading() && last.section() == next.section()
                && (last.section() > 0 || Headlines.sentence(before)) && before.length() > SHORT && "。！？；：.”）》".indexOf(before.charAt(before.length() - 1)) < 0
                && Heading.of(next.plain()).kind() == Kind.BARE
                && !openings.begins(next.plain(), 0);
    }
}
