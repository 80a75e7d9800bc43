package nianshen.rules.phrases;

import java.util.Map;

/**
 * What somebody said, understood: a phrase of the vocabulary with what fills its gaps; or what fills a gap without
 * being a phrase itself.
 *
 * @param phrase the phrase; null for a name, number or quotation
 * @param code   what stands in the code for it, where it is no phrase
 * @param gaps   what fills the gaps of the phrase, by name
 * @param from   first character in the plain form of the sentence
 * @param to     behind its last character
 * @param kind   the class or kind of name that a gap asks for, or null
 * @param wrong  number of characters that do not fit where they stand; 0 where all is understood
 */
public record Said(Phrase phrase, String code, Map<String, Said> gaps, int from, int to, String kind, int wrong) {

    static Said of(Phrase phrase, Map<String, Said> gaps, int from, int to) {
        return new Said(phrase, null, Map.copyOf(gaps), from, to, phrase.kind(),
                gaps.values().stream().mapToInt(Said::wrong).sum());
    }

    /** Whether all that does not fit is names between quotation marks. */
    boolean misnamed(String text) {
        return wrong > 0 && gaps.values().stream().filter(g -> g.wrong > 0)
                .allMatch(g -> g.phrase == null ? g.from > 0 && text.charAt(g.from - 1) == '"' && g.kind != null && NameBook.has(g.kind) : g.misnamed(text));
    }

    static Said filling(String code, String kind, int from, int to) {
        return new Said(null, code, Map.of(), from, to, kind, 0);
    }

    /** Something that does not fit; an empty place counts as well. */
    static Said misfit(String name, String kind, int from, int to) {
        return new Said(null, name, Map.of(), from, to, kind, to - from + 1);
    }
}
