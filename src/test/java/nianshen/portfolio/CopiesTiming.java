package nianshen.portfolio;

import java.util.List;
import nianshen.text.Shingles;

/**
 * How long the prose of very many reports takes to be compared: {@code java -cp target/classes:target/test-classes
 * nianshen.portfolio.CopiesTiming 3000 30000}.
 */
public final class CopiesTiming {

    private CopiesTiming() {
    }

    /** @param args numbers of reports */
    public static void main(String[] args) {
        for (String count : args) {
            List<Shingles> texts = NearCopiesTest.texts(Integer.parseInt(count), 1);
            long begun = System.nanoTime();
            int pairs = NearCopies.among(texts, 0.7).size();
            System.out.printf("%s texts of %d pieces: %d pairs in %.1f s%n", count, texts.stream().mapToInt(Shingles::size).sum() / texts.size(), pairs,
                    (System.nanoTime() - begun) / 1e9);
        }
    }
}
