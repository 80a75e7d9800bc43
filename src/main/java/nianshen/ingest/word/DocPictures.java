package nianshen.ingest.word;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import nianshen.doc.Picture;
import nianshen.doc.SourceSpan;
import nianshen.ingest.scan.PictureBlocks;

/** The pictures of one DOC file with their bytes, which the file keeps without names. */
final class DocPictures implements PictureBlocks.Album {

    private final Map<Picture, byte[]> held = new IdentityHashMap<>();

    /**
     * A picture that stands in the text.
     *
     * @param bytes null where the file does not hold them
     */
    Picture held(byte[] bytes, SourceSpan span) {
        Picture picture = new Picture("", span);
        if (bytes != null) {
            held.put(picture, bytes);
        }
        return picture;
    }

    @Override
    public Optional<byte[]> bytes(Picture picture) {
        return Optional.ofNullable(held.get(picture));
    }
}
