package nianshen.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nianshen.pack.PackFiles;

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

    /** A sound pack with the files of the attack. */
    PackFiles in(PackFiles sound) {
        PackFiles all = sound;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            all = all.with(file.getKey(), file.getValue());
        }
        return all;
    }
}
