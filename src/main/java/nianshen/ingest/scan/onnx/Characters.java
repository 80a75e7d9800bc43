package nianshen.ingest.scan.onnx;

import java.util.ArrayList;
import java.util.List;
import nianshen.ingest.scan.Recogniser.Said;

/** From likelihoods, step by step, to characters: what is likely for several steps is one, unless nothing stands between. */
final class Characters {

    private static final int NOTHING = 0;

    private final float[] likely;
    private final int steps;
    private final int signs;
    private final double used;

    /** @param used share of the steps that show the line and not what the picture was filled up with */
    Characters(float[] likely, int steps, int signs, double used) {
        this.likely = likely;
        this.steps = steps;
        this.signs = signs;
        this.used = used;
    }

    /** A character over some steps. */
    private record Step(int sign, float sure, int from, int to) {
    }

    /** Any characters. */
    Said text() {
        List<Step> found = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            int first = step * signs;
            int best = NOTHING;
            float most = likely[first];
            for (int sign = 1; sign < signs; sign++) {
                if (likely[first + sign] > most) {
                    most = likely[first + sign];
                    best = sign;
                }
            }
            add(best, most, step, found);
        }
        return said(found);
    }

    /** Figures alone: what else the model sees speaks for the figure where it looks like one, and against it where it does not. */
    Said figures() {
        List<Step> found = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            int best = NOTHING;
            double figures = at(step, NOTHING);
            double alike = 0;
            for (int sign : Alphabet.FIGURES) {
                best = at(step, sign) > at(step, best) ? sign : best;
                figures += at(step, sign);
            }
            for (int sign : Alphabet.ALIKE) {
                alike += at(step, sign);
            }
            add(best, (float) (at(step, best) * (best == NOTHING ? 1 : (figures + alike) / figures)), step, found);
        }
        return said(found);
    }

    private float at(int step, int sign) {
        return likely[step * signs + sign];
    }

    private static void add(int sign, float sure, int step, List<Step> found) {
        Step last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.sign == sign && last.to == step - 1) {
            found.set(found.size() - 1, new Step(sign, Math.max(last.sure, sure), last.from, step));
        } else if (sign != NOTHING) {
            found.add(new Step(sign, sure, step, step));
        }
    }

    private Said said(List<Step> found) {
        StringBuilder text = new StringBuilder();
        float[] sure = new float[found.size()];
        float[] place = new float[found.size()];
        for (int i = 0; i < sure.length; i++) {
            Step step = found.get(i);
            text.append(Alphabet.of(step.sign));
            sure[i] = step.sure;
            place[i] = (float) Math.min(1, ((step.from + step.to) / 2.0 + 0.5) / steps / used);
        }
        return new Said(text.toString(), sure, place);
    }
}
