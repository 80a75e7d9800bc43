package nianshen.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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

    private NearCopies() {
    }

    /** Two texts by their places. */
    record Pair(int one, int other, double likeness) {
    }

    /** The pairs that are at least so alike, in order; of texts that are quite the same each goes with the first of them. */
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
        pairs.addAll(candidates(distinct.stream().map(texts::get).toList())
                .mapToObj(c -> pair(texts, distinct.get((int) (c >>> 32)), distinct.get((int) c))).filter(p -> p.likeness() >= least).toList());
        return pairs;
    }

    private static Pair pair(List<Shingles> texts, int one, int other) {
        return new Pair(one, other, texts.get(one).likeness(texts.get(other)));
    }

    /** Pairs that share a band of their signatures, the smaller place in the upper half. */
    private static LongStream candidates(List<Shingles> texts) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] factors = random.ints((long) BANDS * ROWS).map(f -> f | 1).toArray();
        int[] shifts = random.ints((long) BANDS * ROWS).toArray();
        return IntStream.range(0, BANDS).parallel().boxed().flatMapToLong(band -> Arrays.stream(inBand(texts, band, factors, shifts))).distinct().sorted();
    }

    private static long[] inBand(List<Shingles> texts, int band, int[] factors, int[] shifts) {
        long[] buckets = new long[texts.size()];
        for (int i = 0; i < buckets.length; i++) {
            int hash = 0;
            for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
                hash = hash * 0x01000193 ^ smallest(texts.get(i).numbers(), factors[row], shifts[row]);
            }
            buckets[i] = (long) hash << 32 | i;
        }
        Arrays.sort(buckets);
        LongStream.Builder pairs = LongStream.builder();
        for (int i = 0; i < buckets.length; i++) {
            for (int j = i + 1; j < buckets.length && j <= i + WINDOW && buckets[j] >>> 32 == buckets[i] >>> 32; j++) {
                pairs.add((buckets[i] & 0xFFFFFFFFL) << 32 | buckets[j] & 0xFFFFFFFFL);
            }
        }
        return pairs.build().toArray();
    }

    private static int smallest(int[] numbers, int factor, int shift) {
        int smallest = Integer.MAX_VALUE;
        for (int number : numbers) {
            smallest = Math.min(smallest, number * factor + shift);
        }
        return smallest;
    }
}
