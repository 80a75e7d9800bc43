package nianshen.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule pack that asks for more than any should, or tries what none may.
 *
 * @param name  of the attack
 * @param files beside those of a sound pack, or in their place
 * @param told  what the first line that the check says must be: the file, the line where there is one, the reason; null
 *              where the pack is sound after all
 */
record HostilePack(String name, Map<String, byte[]> files, String told) {

    static HostilePack of(String name, String file, String text, String told) {
        return new HostilePack(name, Map.of(file, text.getBytes(StandardCharsets.UTF_8)), told);
    }

    /** The files of a sound pack with those of the attack. */
    Map<String, byte[]> in(Map<String, byte[]> sound) {
        Map<String, byte[]> all = new TreeMap<>(sound);
        all.putAll(files);
        return all;
    }
}
