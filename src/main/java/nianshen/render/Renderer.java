package nianshen.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import nianshen.findings.Audit;
import nianshen.findings.Run;

/**
 * Writes what people and programs receive. Made once from the files under {@code rules/letters}, then immutable: many
 * threads may write reports with it at the same time. Every file is written whole under a temporary name and moved
 * into place.
 */
public final class Renderer {

    private final Pages pages;
    private final Set<Product> products;

    private Renderer(Pages pages, Set<Product> products) {
        this.pages = pages;
        this.products = Set.copyOf(products);
    }

    /**
     * Reads the templates and office data and tries each template on a sample, so that a broken one is found before
     * any report is read.
     *
     * @param rules the rules folder; {@code letters} and {@code templates} in it are used
     * @throws LetterException naming file, line and column in Chinese where one of them is broken
     */
    public static Renderer open(Path rules) {
        Path letters = rules.resolve("letters");
        Templates templates = new Templates(letters);
        Words words = new Words(letters.resolve("words.json"));
        Pages pages = new Pages(letters, rules.resolve("templates"), templates, words);
        Renderer renderer = new Renderer(pages, EnumSet.allOf(Product.class));
        renderer.tryOut();
        return renderer;
    }

    /** The same renderer, leaving out what is named. */
    public Renderer without(Product... left) {
        EnumSet<Product> rest = EnumSet.noneOf(Product.class);
        rest.addAll(products);
        rest.removeAll(Set.of(left));
        return new Renderer(pages, rest);
    }

    private void tryOut() {
        for (Audit sample : Sample.audits()) {
            pages.report(sample, Sample.PACK, "", true);
        }
        pages.index(Sample.run(), true, true);
    }

    /**
     * Writes page, facts.json and letters of one report into its folder. Thread-safe.
     *
     * @param letters whether the letter is written as well
     */
    public void report(Audit audit, Run.PackInfo pack, String toolVersion, Path folder, boolean letters)
            throws IOException {
        boolean written = letters && has(Product.LETTERS);
        if (has(Product.PAGES)) {
            Output.text(folder.resolve("index.html"), pages.report(audit, pack, toolVersion, written));
            if (audit.facts() != null) {
                Output.write(folder.resolve("facts.json"), out -> FactsJson.write(audit, pack, toolVersion, out));
            }
        }
    }

    /** Writes findings.json with its schema and, unless left out, the run's page, workbook and circular. */
    public void run(Run run, Path out) throws IOException {
        Output.write(out.resolve("findings.json"), target -> FindingsJson.write(run, target));
        Output.write(out.resolve("findings.schema.json"), target -> {
            try (InputStream schema = Renderer.class.getResourceAsStream("findings.schema.json")) {
                schema.transferTo(target);
            }
        });
        if (has(Product.PAGES)) {
            Output.text(out.resolve("index.html"), pages.index(run, has(Product.LETTERS), has(Product.WORKBOOK)));
        }
    }

    private boolean has(Product product) {
        return products.contains(product);
    }
}
