package nianshen.render.wording;

import nianshen.findings.Audit;

/** How a letter cites the norms that findings rest on. */
public record Norms(Words words, Formats formats) {

    /** The notice that fixes the format for the report's year. */
    public String format(Audit audit) {
        return formats.document(audit);
    }

    /** The norms that the letter's first sentence names in full, by the short names it gives them. */
    public String abbreviated(String norm, String format) {
        return norm.replace(format, words.of("letter.formatShort")).replace(words.of("letter.law"),
                words.of("letter.lawShort"));
    }
}
