package nianshen.facts;

import java.io.Serializable;

/**
 * Which of the official tables a fact speaks of.
 *
 * @param key    the table's key, the same in every format ("requests")
 * @param number its number in the format that is followed ("3")
 * @param name   as a person names it (表三)
 */
public record OfficialTable(String key, String number, String name) implements Serializable {
}
