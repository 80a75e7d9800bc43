package nianshen.render.originals;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import nianshen.ingest.scan.PictureFile;

/** Pictures of pages, as large as pages are drawn. */
final class PictureOriginal extends PageDrawing {

    private final byte[] bytes;

    PictureOriginal(byte[] bytes, List<Note> notes, DrawnPages before) {
        super(notes, before);
        this.bytes = bytes;
    }

    @Override
    void draw() throws IOException {
        Set<Integer> wanted = pages();
        PictureFile.visit(bytes, (picture, number, all) -> {
            if (wanted.contains(number)) {
                draw(picture, number);
            }
        });
    }

    private void draw(BufferedImage picture, int number) throws IOException {
        double width = PictureFile.width(picture);
        double height = width * picture.getHeight() / picture.getWidth();
        double scale = scale(width, height);
        BufferedImage image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, image.getWidth(), image.getHeight(), null);
        pen.dispose();
        finished(image, number, width, height, false);
    }
}
