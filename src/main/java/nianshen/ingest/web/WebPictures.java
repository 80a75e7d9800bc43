package nianshen.ingest.web;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianshen.doc.Block;
import nianshen.doc.Picture;
import nianshen.ingest.scan.PictureBlocks;
import nianshen.ingest.source.Siblings;
import nianshen.ingest.source.Source;

/** The pictures of one web page whose bytes came with it: written into their addresses (RFC 2397), as parts of a web archive, or as files beside it. */
final class WebPictures implements PictureBlocks.Album {

    private static final String DATA = "data:";
    private static final String BASE64 = ";base64,";
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GBK"));

    private final byte[] file;
    private final Siblings beside;
    private final Map<Picture, String> addresses = new IdentityHashMap<>();
    private Map<String, byte[]> parts;

    /** Of a page or web archive. */
    WebPictures(Source page) {
        this.file = page.bytes();
        this.beside = page.beside();
    }

    /** Notes where a block's picture is, if the block is one. */
    void add(Block block, Flow flow) {
        if (block instanceof Picture picture && flow.origin(picture) != null) {
            addresses.put(picture, Flow.address(flow.origin(picture).element()).strip());
        }
    }

    @Override
    public Optional<byte[]> bytes(Picture picture) {
        String address = addresses.getOrDefault(picture, "");
        return address.startsWith(DATA) ? written(address) : Optional.ofNullable(parts().get(address)).or(() -> lying(address));
    }

    /** The file beside the page, whose address may be written with percent signs. */
    private Optional<byte[]> lying(String address) {
        String path = address.replaceFirst("^(?:\\./)+", "").replaceFirst("[?#].*$", "");
        return beside.bytes(path).or(() -> CHARSETS.stream().flatMap(c -> beside.bytes(decoded(path, c)).stream()).findFirst());
    }

    private static String decoded(String path, Charset charset) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), charset);
        } catch (IllegalArgumentException written) {
            return path;
        }
    }

    private static Optional<byte[]> written(String address) {
        int from = address.indexOf(BASE64);
        try {
            return from < 0 ? Optional.empty() : Optional.of(Base64.getMimeDecoder().decode(address.substring(from + BASE64.length())));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private Map<String, byte[]> parts() {
        if (parts == null) {
            parts = new HashMap<>();
            Mhtml.pictures(file, parts::putIfAbsent);
        }
        return parts;
    }
}
