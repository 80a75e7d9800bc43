package nianshen.extract.outline;

import java.util.List;
import nianshen.template.Template;

/**
 * The report's prose in order: what stands before the first part, the parts with their headings, the running text,
 * and the signature.
 *
 * @param template  the format whose titles were looked for
 * @param lines     every paragraph of prose
 * @param parts     the parts' headings, in the order in which they stand
 * @param subheads  subheads that name an aspect
 * @param passages  running text and headings, cut paragraphs joined, without title and signature
 * @param preamble  the lines before the first part that are no running text: title, letterhead, remarks of the site
 * @param signature the lines of the signature, empty where there is none
 */
public record Outline(Template template, List<ProseLine> lines, List<Part> parts, List<Subhead> subheads, List<Passage> passages,
        List<ProseLine> preamble, List<ProseLine> signature) {

    /**
     * A subhead that names an aspect.
     *
     * @param aspect  key of the aspect
     * @param passage the subhead
     */
    public record Subhead(String aspect, Passage passage) {
    }

    /** Key of the part with that number; null before the first part. */
    public String key(int section) {
        int due = template.sections().size();
        if (section < 1) {
            return null;
        }
        return section > due ? Part.FURTHER + (section - due) : template.sections().get(section - 1).key();
    }

    /** Whether a part has this heading that the format does not know. */
    public boolean headed(String title) {
        return parts.stream().filter(p -> p.spec() == null).anyMatch(p -> lines.get(p.line()).heading().title().equals(title));
    }

    /** Running text of a part, in order. */
    public List<Passage> body(int section) {
        return passages.stream().filter(p -> p.section() == section && !p.heading()).toList();
    }

    /** All sentences of running text, in order. */
    public List<Sentence> sentences() {
        return passages.stream().filter(p -> !p.heading()).flatMap(p -> p.sentences().stream()).toList();
    }
}
