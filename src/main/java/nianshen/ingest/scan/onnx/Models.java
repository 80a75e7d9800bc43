package nianshen.ingest.scan.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;

/** Starts models and runs them, on one core each; it reports to nobody. */
final class Models {

    private static final String INPUT = "x";

    /**
     * Only what ends a run is logged, and that comes as an exception too: the runtime writes its lines to the standard
     * error by itself, in words for its makers, and died once of memory it had freed while it wrote a warning.
     */
    private static final OrtLoggingLevel LOGGED = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL;

    static {
        NativeLibraries.place();
    }

    /** What a thread's pictures are handed over in: memory outside of Java, which would else wait for a collection. */
    private static final ThreadLocal<FloatBuffer> INPUTS = ThreadLocal.withInitial(() -> FloatBuffer.allocate(0));
    private static final OrtEnvironment ENVIRONMENT = environment();

    private Models() {
    }

    private static OrtEnvironment environment() {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(LOGGED);
            environment.setTelemetry(false);
            return environment;
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A model of the class path, ready to run. */
    static OrtSession session(String model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // what a run needed is kept for the next: given back and fetched again it leaves holes, which cost half as much again
            options.setCPUArenaAllocator(true);
            options.setMemoryPatternOptimization(false);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setSessionLogLevel(LOGGED);
            return ENVIRONMENT.createSession(resource(model), options);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes of a file of the class path. */
    static byte[] resource(String name) {
        try (InputStream in = Models.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a model makes of a picture.
     *
     * @param numbers three channels of {@code height} rows of {@code width} numbers
     */
    static Answer run(OrtSession model, float[] numbers, int width, int height) {
        try (OnnxTensor input = OnnxTensor.createTensor(ENVIRONMENT, outside(numbers), new long[] {1, 3, height, width});
                OrtSession.Result result = model.run(Map.of(INPUT, input))) {
            OnnxTensor output = (OnnxTensor) result.get(0);
            // a copy of its own, which the runtime made of an array
            return new Answer(output.getFloatBuffer().array(), output.getInfo().getShape());
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FloatBuffer outside(float[] numbers) {
        FloatBuffer buffer = INPUTS.get();
        if (buffer.capacity() < numbers.length) {
            buffer = ByteBuffer.allocateDirect(numbers.length * Float.BYTES).order(ByteOrder.nativeOrder()).asFloatBuffer();
            INPUTS.set(buffer);
        }
        return buffer.clear().put(numbers).flip();
    }

    /** Numbers, and how many there are in each dimension. */
    record Answer(float[] values, long[] shape) {
    }
}
