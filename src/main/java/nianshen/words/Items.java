package nianshen.words;

import java.util.regex.Pattern;

/**
 * How the parts of a total are listed in prose.
 *
 * @param figure  a figure with its unit: the groups {@code n} and {@code unit}, and {@code about} or {@code more} where it
 *                is a round one
 * @param between what parts one item from the next
 */
public record Items(Pattern figure, Pattern between) {
}
