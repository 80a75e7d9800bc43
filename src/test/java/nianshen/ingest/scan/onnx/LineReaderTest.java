package nianshen.ingest.scan.onnx;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nianshen.ingest.scan.Recogniser.Said;
import org.junit.jupiter.api.Test;

/** A line that was pressed together to be read sooner is read again where it lost a character. */
class LineReaderTest {

    private static Said said(String text, float... places) {
        return new Said(text, new float[places.length], places);
    }

    @Test
    void aCharacterThatWasOverlookedLeavesAGap() {
        assertTrue(LineReader.hasGap(said("（一）以公开", 0.07f, 0.17f, 0.26f, 0.59f, 0.73f, 0.88f)));
        assertFalse(LineReader.hasGap(said("（一）予以公开", 0.07f, 0.17f, 0.26f, 0.43f, 0.59f, 0.73f, 0.88f)));
    }

    /** Digits are half as wide, and stand at any distance. */
    @Test
    void digitsLeaveNone() {
        assertFalse(LineReader.hasGap(said("共公开政府5条", 0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.7f, 0.95f)));
        assertFalse(LineReader.hasGap(said("12 3", 0.1f, 0.15f, 0.5f, 0.95f)));
    }
}
