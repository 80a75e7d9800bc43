package nianshen.ingest.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianshen.ingest.page.Box;
import nianshen.ingest.page.Glyph;

/** Figures that were filled before letters were drawn upon them. */
final class Grounds {

    /** @param before the number of letters that were drawn then */
    private record Ground(Box box, int shade, int before) {
    }

    private final DrawingLimits limits;
    private final List<Ground> all = new ArrayList<>();
    /** Whether there is a ground of the colour of letters; of most letters there is none. */
    private final Map<Integer, Boolean> alike = new HashMap<>();
    private int last = Shade.UNKNOWN;
    private boolean any;

    Grounds(DrawingLimits limits) {
        this.limits = limits;
    }

    void add(Box box, int shade, int before) {
        limits.lines.use(1);
        all.add(new Ground(box, shade, before));
    }

    /** Whether a letter of the colour stands on a ground of the same. */
    boolean hide(Glyph letter, int shade) {
        if (shade != last) {
            last = shade;
            any = alike.computeIfAbsent(shade, of -> all.stream().anyMatch(ground -> Shade.alike(ground.shade(), of)));
        }
        return any && standsOn(letter, shade);
    }

    private boolean standsOn(Glyph letter, int shade) {
        for (int i = all.size() - 1; i >= 0; i--) {
            limits.looks.use(1);
            Ground ground = all.get(i);
            if (ground.before() <= letter.order() && ground.box().containsMiddleOf(letter.box())) {
                return Shade.alike(ground.shade(), shade);
            }
        }
        return false;
    }
}
