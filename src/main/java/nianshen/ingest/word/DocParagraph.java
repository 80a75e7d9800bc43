package nianshen.ingest.word;

import java.util.ArrayList;
import java.util.List;
import nianshen.doc.Anchor;
import nianshen.doc.Block;
import nianshen.doc.PathSpan;
import nianshen.doc.Picture;
import nianshen.doc.SourceSpan;
import nianshen.text.Blanks;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** One paragraph of a DOC file: its text as shown, deleted and hidden runs and field instructions left out. */
final class DocParagraph {

    private static final char PICTURE = 0x01;
    private static final char CELL_END = 0x07;
    private static final char DRAWING = 0x08;
    private static final char SOFT_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HARD_HYPHEN = 0x1E;

    private final DocParts parts;
    private final SourceSpan span;
    private final int level;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> hanging = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean endDeleted;

    DocParagraph(DocParts parts, Paragraph p, String path) {
        this.parts = parts;
        this.span = new PathSpan(path);
        this.level = parts.level(p);
        text.append(parts.numbering().number(p));
    }

    /** Adds a paragraph's runs; false where its end mark is deleted, so that the next paragraph runs on. */
    boolean add(Paragraph p) {
        endDeleted = false;
        int runs = p.numCharacterRuns();
        for (int i = 0; i < runs; i++) {
            run(p.getCharacterRun(i));
        }
        return !endDeleted;
    }

    List<Block> blocks() {
        flush();
        blocks.addAll(hanging);
        return blocks;
    }

    private void run(CharacterRun run) {
        boolean hidden = run.isMarkedDeleted() || run.isVanished();
        String raw = run.text();
        for (int i = 0; i < raw.length(); i++) {
            mark(raw.charAt(i), run, hidden);
        }
    }

    private void mark(char c, CharacterRun run, boolean hidden) {
        switch (c) {
            case FIELD_BEGIN -> parts.fields().push(true);
            case FIELD_SEPARATOR -> parts.separate();
            case FIELD_END -> parts.fields().poll();
            case '\r' -> endDeleted = run.isMarkedDeleted();
            case CELL_END -> { }
            default -> {
                if (!hidden && !parts.fields().contains(true)) {
                    shown(c, run);
                }
            }
        }
    }

    private void shown(char c, CharacterRun run) {
        switch (c) {
            case SOFT_BREAK, PAGE_BREAK -> flush();
            case HARD_HYPHEN -> text.append('-');
            case PICTURE -> picture(run);
            case DRAWING -> drawing(run);
            default -> {
                if (c >= ' ' || c == '\t') {
                    text.append(c == '\u00A0' ? ' ' : c);
                }
            }
        }
    }

    private void picture(CharacterRun run) {
        if (run.isSpecialCharacter() && parts.hasPicture(run)) {
            hanging.add(new Picture("", span));
        }
    }

    private void drawing(CharacterRun run) {
        if (!run.isSpecialCharacter()) {
            return;
        }
        if (parts.isDrawnPicture(run.getStartOffset())) {
            hanging.add(new Picture("", span));
        } else {
            (Blanks.trim(text.toString()).isEmpty() ? blocks : hanging).addAll(parts.takeTextBoxes());
        }
    }

    private void flush() {
        String line = Blanks.trim(text.toString());
        text.setLength(0);
        if (!line.isEmpty()) {
            blocks.add(new nianshen.doc.Paragraph(line, level, List.of(new Anchor(0, span))));
        }
    }
}
