package nianshen.ingest.web;

import java.util.Base64;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import nianshen.doc.Block;
import nianshen.doc.Picture;
import nianshen.ingest.scan.PictureBlocks;

/** The pictures of one web page whose bytes came with it: written into their addresses (RFC 2397), or as parts of a web archive. */
final class WebPictures implements PictureBlocks.Album {

    private static final String DATA = "data:";
    private static final String BASE64 = ";base64,";

    private final byte[] file;
    private final Map<Picture, String> addresses = new IdentityHashMap<>();
    private Map<String, byte[]> parts;

    /** Of a page or web archive. */
    WebPictures(byte[] file) {
        this.file = file;
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
        return address.startsWith(DATA) ? written(address) : Optional.ofNullable(parts().get(address));
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
