package nianshen.facts;

/**
 * A part of the report that is nearly the same as that part of another agency's report of the year.
 *
 * @param part    key of the part
 * @param percent how alike the parts are, text that many agencies have left out
 * @param source  the other report, which stands beside this one
 * @param agency  whose it is
 */
public record NearCopy(String part, int percent, String source, String agency) implements Told {
}
