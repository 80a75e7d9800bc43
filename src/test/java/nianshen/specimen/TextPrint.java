package nianshen.specimen;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text files: tables by tab, by pipe, in Markdown, one cell a line. */
public enum TextPrint implements Print {
    /** Cells by tab, a blank wherever a cell is merged. */ TAB("txt", StandardCharsets.UTF_8) {
        @Override
        String table(Grid grid) {
            return rows(grid, Rows::whole, "\t");
        }
    },
    /** Cells by tab as a browser copies them. */ TAB_HANGING("txt", StandardCharsets.UTF_8) {
        @Override
        String table(Grid grid) {
            return rows(grid, Rows::hanging, "\t");
        }
    },
    /** The same in GBK with Windows line ends. */ TAB_GBK("txt", Charset.forName("GBK")) {
        @Override
        String table(Grid grid) {
            return rows(grid, Rows::whole, "\t");
        }

        @Override
        String lineEnd() {
            return "\r\n";
        }
    },
    /** Cells by pipe, none at the ends. */ PIPE("txt", StandardCharsets.UTF_8) {
        @Override
        String table(Grid grid) {
            return rows(grid, Rows::whole, " | ");
        }
    },
    /** Cells by pipe, pipes at the ends, no rule line. */ PIPE_CLOSED("txt", StandardCharsets.UTF_8) {
        @Override
        String table(Grid grid) {
            return fenced(grid, "");
        }
    },
    /** Markdown with headings and rule lines. */ MARKDOWN("md", StandardCharsets.UTF_8) {
        @Override
        String table(Grid grid) {
            return fenced(grid, "|" + " --- |".repeat(grid.columns()) + "\n");
        }

        @Override
        String paragraph(Text text) {
            return switch (text.kind()) {
                case TITLE -> "# " + text.text();
                case HEAD -> "## " + text.text();
                case SUBHEAD -> "### " + text.text();
                default -> text.text();
            };
        }
    },
    /** One cell a line. */ CELLS("txt", StandardCharsets.UTF_8) {
        @Override
        String table(Grid grid) {
            return cells(grid, "\n");
        }
    },
    /** One cell a line, a blank line between. */ CELLS_APART("txt", StandardCharsets.UTF_8) {
        @Override
        String table(Grid grid) {
            return cells(grid, "\n\n");
        }
    },
    /** A cell and its pipe on one line. */ CELLS_PIPED("txt", StandardCharsets.UTF_8) {
        @Override
        String table(Grid grid) {
            return IntStream.range(0, grid.rows()).mapToObj(r -> Rows.hanging(grid, r).stream()
                    .map(c -> c.isEmpty() ? "|" : c + " |").collect(Collectors.joining("\n", "", "\n"))
                    .replace("|\n|", "||")).collect(Collectors.joining());
        }
    };

    private final String suffix;
    private final Charset charset;

    TextPrint(String suffix, Charset charset) {
        this.suffix = suffix;
        this.charset = charset;
    }

    @Override
    public String suffix() {
        return suffix;
    }

    @Override
    public byte[] write(Specimen specimen) {
        String text = specimen.printed().stream().map(i -> i instanceof Text t ? paragraph(t) + "\n" : table((Grid) i))
                .collect(Collectors.joining("\n"));
        return text.replace("\n", lineEnd()).getBytes(charset);
    }

    abstract String table(Grid grid);

    String paragraph(Text text) {
        return text.text();
    }

    String lineEnd() {
        return "\n";
    }

    private static String rows(Grid grid, BiFunction<Grid, Integer, List<String>> row, String separator) {
        return IntStream.range(0, grid.rows()).mapToObj(r -> String.join(separator, row.apply(grid, r)) + "\n")
                .collect(Collectors.joining());
    }

    private static String fenced(Grid grid, String rule) {
        return IntStream.range(0, grid.rows())
                .mapToObj(r -> "| " + String.join(" | ", Rows.whole(grid, r)) + " |\n" + (r == 0 ? rule : ""))
                .collect(Collectors.joining());
    }

    private static String cells(Grid grid, String separator) {
        return IntStream.range(0, grid.rows()).boxed().flatMap(r -> Rows.begun(grid, r).stream())
                .collect(Collectors.joining(separator, "", "\n"));
    }
}
