package nianshen.ingest.pdf.fonts;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;

/** The character maps that PDF knows by name (GBK-EUC-H, UniGB-UCS2-H …), each parsed once when first asked for. */
public final class PdfCMaps {

    private final Map<String, Optional<CMap>> known = new ConcurrentHashMap<>();

    /** The map of that name, empty where there is none. */
    Optional<CMap> named(String name) {
        return known.computeIfAbsent(name, PdfCMaps::parse);
    }

    private static Optional<CMap> parse(String name) {
        try {
            return Optional.of(new CMapParser().parsePredefined(name));
        } catch (IOException unknownName) {
            return Optional.empty();
        }
    }
}
