package nianshen.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianshen.text.Shingles;

/**
 * Finds those of very many texts that are nearly the same, without comparing each with each: candidates by locality
 * sensitive hashing of MinHash signatures (Broder 1997; Indyk, Motwani 1998), each then compared exactly. Of texts as alike
 * as asked for, or more, one in ten thousand may be missed at seven tenths. No library does this that is kept up: those
 * found have rested for years, and sketches for counting distinct values know no candidates.
 */
final class NearCopies {

    private static final int ROWS = 4;
    private static final int BANDS = 105;
    /** In a bucket with more texts than that each is compared with so many of those behind it. */
    private static final int WINDOW = 60;
    private static final long SEED = 20190515;

    /** So many of those most like it are kept of a text. */
    private static final int BEST = 8;

    private final List<Shingles> texts;
    private final double least;
    /** The texts in the order of their buckets, by band. */
    private final long[][] bands;
    /** Where in that order each text stands, by band. */
    private final int[][] places;
    private final List<Pair> kept = new ArrayList<>();
    /** How alike those are that are kept of a text. */
    private final Map<Integer, PriorityQueue<Double>> best = new HashMap<>();

    private NearCopies(List<Shingles> texts, double least) {
        this.texts = texts;
        this.least = least;
        SplittableRandom random = new SplittableRandom(SEED);
        int[] factors = random.ints((long) BANDS * ROWS).map(f -> f | 1).toArray();
        int[] shifts = random.ints((long) BANDS * ROWS).toArray();
        this.bands = IntStream.range(0, BANDS).parallel().mapToObj(b -> band(b, factors, shifts)).toArray(long[][]::new);
        this.places = Arrays.stream(bands).map(NearCopies::places).toArray(int[][]::new);
    }

    /** Two texts by their places. */
    record Pair(int one, int other, double likeness) {
    }

    /** The pairs that are at least so alike, of each text at least those most like it; of texts that are quite the same each goes with the first of them. */
    static List<Pair> among(List<Shingles> texts, double least) {
        Map<Shingles, Integer> first = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        List<Integer> distinct = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Integer same = first.putIfAbsent(texts.get(i), i);
            if (same == null) {
                distinct.add(i);
            } else {
                pairs.add(new Pair(same, i, 1));
            }
        }
        new NearCopies(distinct.stream().map(texts::get).toList(), least).pairs().map(p -> new Pair(distinct.get(p.one()), distinct.get(p.other()), p.likeness())).forEach(pairs::add);
        return pairs;
    }

    private Stream<Pair> pairs() {
        for (int band = 0; band < BANDS; band++) {
            int at = band;
            IntStream.range(0, texts.size()).parallel().boxed().flatMap(i -> candidates(at, i)).filter(p -> p.likeness() >= least).toList().forEach(this::keep);
        }
        return kept.stream().sorted(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other));
    }

    /** The text at a place in the order of a band with those behind it that share its bucket and shared none before. */
    private Stream<Pair> candidates(int band, int at) {
        long[] order = bands[band];
        return IntStream.range(at + 1, order.length).limit(WINDOW).takeWhile(j -> order[j] >>> 32 == order[at] >>> 32).mapToObj(j -> new int[] {(int) order[at], (int) order[j]})
                .filter(p -> IntStream.range(0, band).noneMatch(b -> together(b, p[0], p[1]))).map(p -> new Pair(Math.min(p[0], p[1]), Math.max(p[0], p[1]), texts.get(p[0]).likeness(texts.get(p[1]))));
    }

    private boolean together(int band, int one, int other) {
        int a = places[band][one];
        int b = places[band][other];
        return Math.abs(a - b) <= WINDOW && bands[band][a] >>> 32 == bands[band][b] >>> 32;
    }

    /** Only what is among the best of either text: where very many are alike, all their pairs would be too many to hold. */
    private void keep(Pair pair) {
        boolean ofOne = best(pair.one(), pair.likeness());
        boolean ofOther = best(pair.other(), pair.likeness());
        if (ofOne || ofOther) {
            kept.add(pair);
        }
    }

    private boolean best(int text, double likeness) {
        PriorityQueue<Double> held = best.computeIfAbsent(text, t -> new PriorityQueue<>());
        if (held.size() == BEST && held.peek() >= likeness) {
            return false;
        }
        held.add(likeness);
        return held.size() <= BEST || held.poll() != null;
    }

    /** By bucket, then place: the bucket of a text in the upper half, its place among the texts in the lower. */
    private long[] band(int band, int[] factors, int[] shifts) {
        long[] buckets = new long[texts.size()];
        for (int i = 0; i < buckets.length; i++) {
            int hash = 0;
            for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
                hash = hash * 0x01000193 ^ smallest(texts.get(i).numbers(), factors[row], shifts[row]);
            }
            buckets[i] = (long) hash << 32 | i;
        }
        Arrays.sort(buckets);
        return buckets;
    }

    private static int[] places(long[] order) {
        int[] places = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            places[(int) order[i]] = i;
        }
        return places;
    }

    private static int smallest(int[] numbers, int factor, int shift) {
        int smallest = Integer.MAX_VALUE;
        for (int number : numbers) {
            smallest = Math.min(smallest, number * factor + shift);
        }
        return smallest;
    }
}
