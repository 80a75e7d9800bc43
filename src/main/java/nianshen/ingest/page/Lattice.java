package nianshen.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From loose ruling lines to grids: pieces joined to lines, lines that meet to tables, tables cut into cells. */
public final class Lattice {

    /** Lines this near to each other, in points, are one border (double lines, borders drawn once a cell). */
    static final double SNAP = 3;
    /** A gap up to this does not interrupt a line (dashes, corners). */
    private static final double GAP = 4;
    /** Shorter lines are ticks, in points. */
    private static final double SHORTEST = 6;
    /** A wall covers at least this share of a cell's side. */
    private static final double WALL = 0.6;
    /** A row without side borders is at most this high, in points; what is higher holds a heading between tables. */
    private static final double HIGHEST_ROW = 36;
    /** One line alone can open a row or column of up to this size, in points. */
    private static final double FARTHEST_END = 60;
    /** By so many points further than on the left the lines of a table go on where it was cut off. */
    private static final double BEYOND = 2;
    /** More lines than this on a page are a drawing. */
    private static final int DRAWING = 2500;

    private Lattice() {
    }

    /** Dashes, dots, double lines and borders drawn cell by cell as the lines they look like. */
    static List<Ruling> joined(List<Ruling> pieces) {
        List<Ruling> lines = new ArrayList<>();
        for (boolean flat : new boolean[] {true, false}) {
            List<Ruling> same = new ArrayList<>();
            Map<Long, List<Ruling>> dots = new LinkedHashMap<>();
            for (Ruling piece : pieces) {
                if (piece.flat() == flat && piece.length() >= SHORTEST) {
                    same.add(piece);
                } else if (piece.flat() == flat) {
                    dots.computeIfAbsent(Math.round(piece.at() * 10 + 0.1), key -> new ArrayList<>()).add(piece);
                }
            }
            dots.values().forEach(level -> joinCollinear(level, same));
            same.sort(Comparator.comparingDouble(Ruling::at));
            joinParallel(same, lines);
        }
        return lines;
    }

    private static void joinParallel(List<Ruling> sorted, List<Ruling> lines) {
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SNAP) {
                joinCollinear(sorted.subList(start, i), lines);
                start = i;
            }
        }
    }

    private static void joinCollinear(List<Ruling> level, List<Ruling> lines) {
        level.sort(Comparator.comparingDouble(Ruling::from));
        Ruling open = null;
        double longest = 0;
        for (Ruling piece : level) {
            if (open == null || piece.from() > open.to() + GAP) {
                keep(open, lines);
                open = piece;
                longest = piece.length();
            } else {
                boolean leads = piece.length() > longest;
                longest = Math.max(longest, piece.length());
                open = new Ruling(open.flat(), leads ? piece.at() : open.at(), open.from(),
                        Math.max(open.to(), piece.to()));
            }
        }
        keep(open, lines);
    }

    private static void keep(Ruling line, List<Ruling> lines) {
        if (line != null && line.length() >= SHORTEST) {
            lines.add(line);
        }
    }

    /** The lines with sides added where a table has level lines from edge to edge but no side borders. */
    static List<Ruling> closed(List<Ruling> lines) {
        List<Ruling> closed = new ArrayList<>(lines);
        List<Ruling> open = new ArrayList<>();
        for (Ruling line : lines) {
            if (line.flat() && sideless(line, lines)) {
                open.add(line);
            }
        }
        open.sort(Comparator.comparingDouble(Ruling::at));
        for (int i = 1; i < open.size(); i++) {
            Ruling above = open.get(i - 1);
            Ruling below = open.get(i);
            boolean alike = Math.abs(above.from() - below.from()) < GAP && Math.abs(above.to() - below.to()) < GAP;
            if (alike && below.at() - above.at() < HIGHEST_ROW) {
                closed.add(new Ruling(false, above.from(), above.at(), below.at()));
                closed.add(new Ruling(false, above.to(), above.at(), below.at()));
            }
        }
        return closed;
    }

    /** Whether upright lines meet the level one, but none at either end. */
    private static boolean sideless(Ruling level, List<Ruling> lines) {
        boolean met = false;
        for (Ruling line : lines) {
            if (!line.flat() && line.meets(level, GAP)) {
                if (line.at() < level.from() + SHORTEST || line.at() > level.to() - SHORTEST) {
                    return false;
                }
                met = true;
            }
        }
        return met;
    }

    /** The lines that meet, directly or by way of others, a group each. */
    public static Collection<List<Ruling>> groups(List<Ruling> lines) {
        if (lines.size() > DRAWING) {
            return List.of();
        }
        int[] group = new int[lines.size()];
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < group.length; i++) {
            for (int k = i + 1; k < group.length; k++) {
                if (lines.get(i).meets(lines.get(k), GAP)) {
                    group[root(group, i)] = root(group, k);
                }
            }
        }
        Map<Integer, List<Ruling>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(lines.get(i));
        }
        return groups.values();
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            at = group[at] = group[group[at]];
        }
        return at;
    }

    /** The boxes of the cells of all tables that the lines of a page make, a list each table. */
    public static List<List<Box>> cells(List<Ruling> pieces) {
        return groups(closed(joined(pieces))).stream().map(Lattice::grid).filter(Objects::nonNull)
                .map(g -> g.slots().stream().map(g::box).toList()).toList();
    }

    /** The cells of a group of lines; null where they enclose none. */
    static RuledGrid grid(List<Ruling> lines) {
        double[] xs = borders(lines, false);
        double[] ys = borders(lines, true);
        if (xs.length < 2 || ys.length < 2) {
            return null;
        }
        boolean[][] right = new boolean[ys.length - 1][xs.length - 1];
        boolean[][] below = new boolean[ys.length - 1][xs.length - 1];
        for (Ruling line : lines) {
            if (line.flat()) {
                int y = nearest(ys, line.at());
                for (int c = 0; y > 0 && c < xs.length - 1; c++) {
                    below[y - 1][c] |= covers(line, xs[c], xs[c + 1]);
                }
            } else {
                int x = nearest(xs, line.at());
                for (int r = 0; x > 0 && r < ys.length - 1; r++) {
                    right[r][x - 1] |= covers(line, ys[r], ys[r + 1]);
                }
            }
        }
        return RuledGrid.of(xs, ys, right, below, cutOff(lines));
    }

    /** Whether the level lines begin at an upright one and run on behind the last: the table was wider than its page. */
    private static boolean cutOff(List<Ruling> lines) {
        double[] walls = lines.stream().filter(l -> !l.flat()).mapToDouble(Ruling::at).sorted().toArray();
        double from = lines.stream().filter(Ruling::flat).mapToDouble(Ruling::from).min().orElse(0);
        double to = lines.stream().filter(Ruling::flat).mapToDouble(Ruling::to).max().orElse(0);
        return walls.length > 1 && to - walls[walls.length - 1] - Math.abs(walls[0] - from) > BEYOND;
    }

    private static boolean covers(Ruling line, double from, double to) {
        return Math.min(line.to(), to) - Math.max(line.from(), from) >= WALL * (to - from);
    }

    private static int nearest(double[] borders, double at) {
        int best = 0;
        for (int i = 1; i < borders.length; i++) {
            best = Math.abs(borders[i] - at) < Math.abs(borders[best] - at) ? i : best;
        }
        return best;
    }

    /** The outermost end, or the next where a single line sticks out far. */
    private static double openEnd(List<Double> outermostFirst, double border) {
        boolean far = Math.abs(outermostFirst.get(0) - border) > FARTHEST_END;
        return outermostFirst.get(far && outermostFirst.size() > 1 ? 1 : 0);
    }

    /** Row borders ({@code flat}) or column borders, with the open ends of a table that has no outer lines. */
    private static double[] borders(List<Ruling> lines, boolean flat) {
        List<Double> at = new ArrayList<>();
        List<Double> starts = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (Ruling line : lines) {
            if (line.flat() == flat) {
                at.add(line.at());
            } else {
                starts.add(line.from());
                ends.add(line.to());
            }
        }
        at.sort(null);
        List<Double> borders = new ArrayList<>();
        for (double one : at) {
            if (borders.isEmpty() || one - borders.get(borders.size() - 1) > SNAP) {
                borders.add(one);
            }
        }
        addOpenEnds(borders, starts, ends);
        return borders.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void addOpenEnds(List<Double> borders, List<Double> starts, List<Double> ends) {
        if (starts.isEmpty() || borders.isEmpty() && starts.size() < 2) {
            return;
        }
        starts.sort(null);
        ends.sort(Comparator.reverseOrder());
        double first = openEnd(starts, borders.isEmpty() ? starts.get(0) : borders.get(0));
        double last = openEnd(ends, borders.isEmpty() ? ends.get(0) : borders.get(borders.size() - 1));
        if (borders.isEmpty() || first < borders.get(0) - 2 * SNAP) {
            borders.add(0, first);
        }
        if (last > borders.get(borders.size() - 1) + 2 * SNAP) {
            borders.add(last);
        }
    }
}
