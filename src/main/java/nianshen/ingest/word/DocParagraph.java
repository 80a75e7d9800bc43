package nianshen.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Marks of notes and remarks, which are such only where the file says so. */
    private static final String NOTES = "\u0002\u0003\u0004\u0005";
    /** Column breaks, optional hyphens. */
    private static final String SILENT = "\u000E\u001F";
    /** Up to this size, in half points, nobody reads a text. */
    private static final int TINY = 2;

    private final DocParts parts;
    private final SourceSpan span;
    private final int level;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> hanging = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean inTable;
    private boolean endDeleted;

    DocParagraph(DocParts parts, Paragraph p, String path) {
        this.parts = parts;
        this.inTable = p.isInTable();
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
        boolean unseen = run.isVanished() || run.getFontSize() <= TINY;
        String raw = run.text();
        for (int i = 0; i < raw.length(); i++) {
            mark(raw.charAt(i), run, run.isMarkedDeleted() || unseen);
        }
        if (unseen && !run.isMarkedDeleted() && !parts.fields().contains(true)) {
            parts.flaws().unseen(raw, span);
        }
    }

    private void mark(char c, CharacterRun run, boolean hidden) {
        switch (c) {
            case FIELD_BEGIN -> parts.fields().push(true);
            case FIELD_SEPARATOR -> parts.separate();
            case FIELD_END -> parts.fields().poll();
            case '\r' -> endDeleted = run.isMarkedDeleted();
            case CELL_END -> {
                if (!inTable) {
                    parts.flaws().lost("表格的结构已损坏，有一格不在表格里", span);
                }
            }
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
                } else if (SILENT.indexOf(c) < 0 && !(NOTES.indexOf(c) >= 0 && run.isSpecialCharacter())) {
                    damaged();
                }
            }
        }
    }

    private void damaged() {
        parts.flaws().lost("有字符已损坏，无法读取", span);
    }

    private void picture(CharacterRun run) {
        if (!run.isSpecialCharacter()) {
            damaged();
        } else {
            parts.picture(run, span).ifPresent(hanging::add);
        }
    }

    private void drawing(CharacterRun run) {
        if (!run.isSpecialCharacter()) {
            damaged();
        } else {
            Optional<Picture> picture = parts.drawnPicture(run.getStartOffset(), span);
            picture.ifPresentOrElse(hanging::add, () -> (Blanks.trim(text.toString()).isEmpty() ? blocks : hanging).addAll(parts.takeTextBoxes()));
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
