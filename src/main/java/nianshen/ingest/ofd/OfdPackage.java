package nianshen.ingest.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianshen.ingest.archive.Entry;
import nianshen.ingest.archive.Store;
import nianshen.ingest.archive.Unpacking;
import nianshen.ingest.archive.Zip;
import nianshen.ingest.markup.Xml;
import nianshen.ingest.source.Refusals;
import nianshen.ingest.source.UnreadableException.Reason;
import nianshen.ingest.source.UnreadableException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of an OFD file by name. Nothing is written anywhere, so that a name can only name a part. */
final class OfdPackage {

    private static final String START = "OFD.xml";
    private static final String DAMAGED = "的内容已损坏";
    private static final Pattern PAGE = Pattern.compile("(?:.*/)?pages/[^/]+/content\\.xml");
    private static final String ENCRYPTED = "encryptions.xml";

    private final Store store;
    private final OfdLimits limits;
    private final Map<String, Entry> parts = new HashMap<>();
    private final List<String> doubled = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    /**
     * @throws UnreadableException where it is encrypted
     */
    OfdPackage(byte[] bytes, OfdLimits limits) throws IOException, UnreadableException {
        this.store = Store.of(bytes, () -> bytes);
        this.limits = limits;
        Zip zip = new Zip(store);
        List<String> names = zip.names();
        for (int i = 0; i < names.size(); i++) {
            add(names.get(i), zip.entries().get(i));
        }
        if (parts.containsKey(ENCRYPTED) || parts.values().stream().anyMatch(Entry::encrypted)) {
            throw Refusals.encrypted("OFD 文件");
        }
    }

    private void add(String name, Entry entry) {
        String path = path("", name);
        if (!entry.folder() && path != null && parts.put(path, entry) != null) {
            doubled.add(path);
        }
    }

    /** Names that several parts have, so that nobody can say which of them is meant. */
    List<String> doubled() {
        return doubled;
    }

    /** How many parts look like pages, by where they lie, and were never asked for. */
    long unlisted() {
        return parts.keySet().stream().filter(p -> PAGE.matcher(p).matches() && !asked.contains(p)).count();
    }

    /** The part with which reading begins. */
    String start() {
        return path("", START);
    }

    /**
     * The name of the part that is meant in another one; null where there is none.
     *
     * @param from the part in which it is named
     */
    String find(String from, String location) {
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return Stream.of(location.startsWith("/") ? "" : folder, "").map(base -> path(base, location.strip()))
                .filter(p -> p != null && parts.containsKey(p)).findFirst().orElse(null);
    }

    /** A name as the others are compared with it; null where it leads out of the package. */
    private static String path(String folder, String location) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (folder + location.replace('\\', '/')).split("/")) {
            if (step.equals("..") && path.pollLast() == null) {
                return null;
            }
            if (!step.isEmpty() && !step.matches("\\.{1,2}")) {
                path.addLast(step);
            }
        }
        return path.isEmpty() ? null : String.join("/", path).toLowerCase(Locale.ROOT);
    }

    /**
     * The root of a part.
     *
     * @param part null where there is none
     * @throws BadPart where it is missing, damaged or too large
     */
    Element root(String part) throws BadPart {
        asked.add(part);
        byte[] bytes = bytes(part, OfdLimits.PART);
        limits.content.use(bytes.length);
        try {
            return Xml.root(new ByteArrayInputStream(bytes));
        } catch (IOException | SAXException e) {
            throw new BadPart(DAMAGED);
        }
    }

    /**
     * What a part holds.
     *
     * @throws BadPart where it is missing, damaged or too large
     */
    byte[] bytes(String part) throws BadPart {
        return bytes(part, OfdLimits.PICTURE);
    }

    private byte[] bytes(String part, int most) throws BadPart {
        Entry entry = part == null ? null : parts.get(part);
        if (entry == null) {
            throw new BadPart("的内容缺失");
        }
        try {
            return Unpacking.of(store, entry, most);
        } catch (UnreadableException e) {
            throw new BadPart(e.reason() == Reason.TOO_LARGE ? "的内容" + e.getMessage().replaceFirst("^.*：", "") : DAMAGED);
        } catch (IOException e) {
            throw new BadPart(DAMAGED);
        }
    }

    /** The root of the part that is meant in another one. */
    Element root(String from, String location) throws BadPart {
        return root(find(from, location));
    }
}
