package nianshen.render;

import nianshen.findings.Audit;

/**
 * How a letter cites the norms that findings rest on.
 *
 * @param basis {@code basis.json}
 */
record Norms(Words words, Words basis) {

    /** The notice that fixes the format for the report's year, by the years that {@code basis.json} gives it. */
    String format(Audit audit) {
        boolean trial = audit.year() != null && audit.year() <= Integer.parseInt(basis.of("F19.until"));
        return basis.of(trial ? "F19.text" : "F21.text");
    }

    /** The norms that the letter's first sentence names in full, by the short names it gives them. */
    String abbreviated(String norm, String format) {
        return norm.replace(format, words.of("letter.formatShort")).replace(words.of("letter.law"),
                words.of("letter.lawShort"));
    }
}
