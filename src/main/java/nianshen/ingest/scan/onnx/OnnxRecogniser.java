package nianshen.ingest.scan.onnx;

import java.util.List;
import nianshen.ingest.scan.Recogniser;
import nianshen.ingest.scan.picture.Area;
import nianshen.ingest.scan.picture.Gray;

/** The models PP-OCRv4 and PP-OCRv3. */
public final class OnnxRecogniser implements Recogniser {

    private final LineFinder finder;
    private final LineReader first;
    private final LineReader second;

    /**
     * Loads the models.
     *
     * @throws IllegalStateException where ONNX Runtime or a model is missing or does not start
     */
    public OnnxRecogniser() {
        finder = new LineFinder(Models.session("models/ch_PP-OCRv4_det_infer.onnx"));
        first = new LineReader(Models.session("models/ch_PP-OCRv4_rec_infer.onnx"), 48);
        second = new LineReader(Models.session("models/ch_PP-OCRv3_rec_infer.onnx"), 96);
    }

    @Override
    public List<Area> lines(Gray page) {
        return finder.lines(page);
    }

    @Override
    public Sighting read(Gray line, Eye eye) {
        return (eye == Eye.FIRST ? first : second).read(line);
    }
}
