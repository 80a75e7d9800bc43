package nianshen.ingest.web;

import nianshen.text.Blanks;

/** Collects the text of one paragraph as a browser shows it: white space folded, none where Han meets Han. */
final class FlowText {

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean lineEnd;
    private int linked;

    /** Adds raw text; {@code link} says whether it is part of a link. */
    void add(String raw, boolean link) {
        for (int i = 0; i < raw.length(); i++) {
            add(raw.charAt(i), link);
        }
    }

    private void add(char c, boolean link) {
        if (c == '\n' || c == '\r') {
            lineEnd = true;
        } else if (c == ' ' || c == '\t' || c == '\f' || c == '\u00A0') {
            space = true;
        } else if (c < 0x200B || c > 0x200F && c != 0xFEFF) {
            room(c);
            text.append(c);
            linked += link && !Blanks.isSpace(c) ? 1 : 0;
        }
    }

    /** A line end in the source is a space between words and nothing between Han characters. */
    private void room(char next) {
        boolean han = text.length() > 0 && Blanks.isHan(text.charAt(text.length() - 1)) && Blanks.isHan(next);
        if (text.length() > 0 && (space && !(lineEnd && han) || lineEnd && !han)) {
            text.append(' ');
        }
        space = false;
        lineEnd = false;
    }

    /** Characters, without white space, that stood in links. */
    int linked() {
        return linked;
    }

    /** The text so far; the collector starts anew. */
    String take() {
        String taken = Blanks.trim(text.toString());
        text.setLength(0);
        space = false;
        lineEnd = false;
        linked = 0;
        return taken;
    }
}
