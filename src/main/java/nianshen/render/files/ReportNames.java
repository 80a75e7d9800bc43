package nianshen.render.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Folder names of reports, made from their source paths: the file's name without suffix, Chinese kept, safe on every
 * file system. The name of a source depends on the set of sources and not on their order; where two sources would
 * share a name (same stem in two folders or with two suffixes) each gets more of its path and, if need be, a checksum.
 */
public final class ReportNames {

    private static final int LONGEST_BYTES = 120;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
            "lpt1", "lpt2", "lpt3", "lpt4");

    private final Map<String, String> names;

    private ReportNames(Map<String, String> names) {
        this.names = names;
    }

    /** Names all reports of a run. */
    public static ReportNames of(Collection<String> sources) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(new TreeSet<>(sources));
        open.forEach(source -> names.put(source, ""));
        for (Form form : Form.values()) {
            open = settle(open, form, names);
        }
        return new ReportNames(names);
    }

    /** The folder name of a source, which must be one of the run. */
    public String of(String source) {
        return java.util.Objects.requireNonNull(names.get(source), source);
    }

    /** All folder names. */
    public Collection<String> all() {
        return java.util.Collections.unmodifiableCollection(names.values());
    }

    /** Gives the form's name to each source that alone has it; returns the others. */
    private static List<String> settle(List<String> open, Form form, Map<String, String> names) {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        open.forEach(source -> wanted.computeIfAbsent(key(form.name(source)), k -> new ArrayList<>()).add(source));
        Set<String> taken = new java.util.HashSet<>();
        names.values().stream().filter(n -> !n.isEmpty()).map(ReportNames::key).forEach(taken::add);
        List<String> left = new ArrayList<>();
        wanted.forEach((name, claimants) -> {
            if (claimants.size() == 1 && taken.add(name)) {
                names.put(claimants.get(0), form.name(claimants.get(0)));
            } else {
                left.addAll(claimants);
            }
        });
        return left;
    }

    /** Names that differ in case alone are one name on Windows and macOS. */
    private static String key(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Ways to name a source, plainest first; the last tells any two sources apart. */
    private enum Form {
        STEM {
            @Override
            String name(String source) {
                return safe(stem(last(source)));
            }
        },
        STEM_AND_SUFFIX {
            @Override
            String name(String source) {
                return safe(last(source).replace('.', '_'));
            }
        },
        PATH {
            @Override
            String name(String source) {
                return safe(source.replace('.', '_').replace('/', '-'));
            }
        },
        CHECKSUM {
            @Override
            String name(String source) {
                return safe(stem(last(source))) + "-" + Stable.hash(source);
            }
        };

        abstract String name(String source);
    }

    private static String last(String source) {
        String[] steps = source.split("[/!]");
        return steps.length == 0 ? source : steps[steps.length - 1];
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static String safe(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s<>:\"/\\\\|?*#%&'!]+", "_")
                .replaceAll("^[._]+|[._]+$", "");
        String known = plain.isEmpty() ? "report" : plain;
        String usable = RESERVED.contains(known.toLowerCase(Locale.ROOT)) ? known + "_" : known;
        return shortened(usable);
    }

    private static String shortened(String name) {
        int bytes = 0;
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            bytes += new String(Character.toChars(name.codePointAt(i))).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_BYTES) {
                return name.substring(0, i);
            }
        }
        return name;
    }
}
