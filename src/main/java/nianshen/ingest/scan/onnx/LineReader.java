package nianshen.ingest.scan.onnx;

import ai.onnxruntime.OrtSession;
import java.util.stream.IntStream;
import nianshen.ingest.scan.Recogniser.Said;
import nianshen.ingest.scan.Recogniser.Sighting;
import nianshen.ingest.scan.picture.Gray;

/** Reads a line of text: the model says of every step from left to right which character it is likely to be. */
final class LineReader {

    /** Height of a line as the models were trained, in pixels. */
    private static final int HEIGHT = 48;
    private static final int NARROWEST = 16;
    private static final int WIDEST = 3200;
    private static final int STEP = 8;
    /** Longer than this, by its height, a line is hardly a figure: pressed so far together it is read as well, and sooner. */
    private static final double LONG = 5.5;
    private static final double PRESSED = 0.6;
    /** Up to this it may be one: where it does not say so many words it is read again, since pressed digits melt into each other. */
    private static final double LONGEST_FIGURE = 9;
    private static final int WORDS = 3;
    /** Where one of several steps from character to character is so many times the usual one, another character was overlooked. */
    private static final double GAP = 1.75;
    private static final int FEW = 3;
    private static final String FULL = "（）《》，。、；：";

    private final OrtSession model;
    private final int least;

    /** @param least width that a picture is filled up to, in pixels */
    LineReader(OrtSession model, int least) {
        this.model = model;
        this.least = least;
    }

    Sighting read(Gray line) {
        double shape = (double) line.width() / line.height();
        if (shape <= LONG) {
            return read(line, width(shape));
        }
        Sighting pressed = read(line, width(shape * PRESSED));
        boolean words = shape > LONGEST_FIGURE || pressed.text().text().codePoints().filter(Character::isIdeographic).count() >= WORDS;
        return words && !hasGap(pressed.text()) ? pressed : read(line, width(shape));
    }

    /** Whether a character is missing between two others: characters as wide as they are high stand as far from each other as the others do. */
    static boolean hasGap(Said said) {
        double[] steps = IntStream.range(1, said.place().length).filter(i -> isWide(said.text().charAt(i - 1)) && isWide(said.text().charAt(i)))
                .mapToDouble(i -> said.place()[i] - said.place()[i - 1]).sorted().toArray();
        return steps.length >= FEW && steps[steps.length - 1] > GAP * steps[steps.length / 2];
    }

    private static boolean isWide(char sign) {
        return Character.isIdeographic(sign) || FULL.indexOf(sign) >= 0;
    }

    private Sighting read(Gray line, int width) {
        int filled = Math.max(least, (width + STEP - 1) / STEP * STEP);
        Models.Answer answer = Models.run(model, normal(line.scaled(width, HEIGHT), filled), filled, HEIGHT);
        Characters characters = new Characters(answer.values(), (int) answer.shape()[1], (int) answer.shape()[2], (double) width / filled);
        return new Sighting(characters.text(), characters.figures());
    }

    /** How wide a line is looked at. */
    private static int width(double shape) {
        return (int) Math.min(WIDEST, Math.max(NARROWEST, Math.round(shape * HEIGHT)));
    }

    private static float[] normal(Gray line, int filled) {
        int size = HEIGHT * filled;
        float[] numbers = new float[3 * size];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < line.width(); x++) {
                float value = line.at(x, y) / 127.5f - 1;
                for (int c = 0; c < 3; c++) {
                    numbers[c * size + y * filled + x] = value;
                }
            }
        }
        return numbers;
    }
}
