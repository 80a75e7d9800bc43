package nianshen.specimen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What happens to a sound report on its way to the auditor. None of it may become an accusation. */
public enum Damage {
    /** Spaces inside labels. */ SPACED_LABELS {
        @Override
        public Specimen strike(Specimen specimen, RandomGenerator random) {
            return labels(specimen, l -> l.replaceAll("(.{2})", "$1 ").strip());
        }
    },
    /** Half-width brackets and other stops in labels. */ OTHER_MARKS {
        @Override
        public Specimen strike(Specimen specimen, RandomGenerator random) {
            return labels(specimen, l -> l.replace('（', '(').replace('）', ')').replaceFirst("^(\\d)\\.", "$1、"));
        }
    },
    /** Full-width digits in the tables. */ FULL_WIDTH {
        @Override
        public Specimen strike(Specimen specimen, RandomGenerator random) {
            return figures(specimen, n -> n.chars().mapToObj(c -> c >= '0' && c <= '9'
                    ? String.valueOf((char) (c - '0' + '０')) : String.valueOf((char) c)).collect(Collectors.joining()));
        }
    },
    /** Thousands separators in the tables. */ THOUSANDS {
        @Override
        public Specimen strike(Specimen specimen, RandomGenerator random) {
            return figures(specimen, n -> n.matches("\\d{4,}") ? String.format(Locale.ROOT, "%,d", Long.parseLong(n)) : n);
        }
    },
    /** Spaces around and inside figures of more than three digits. */ SPACED_FIGURES {
        @Override
        public Specimen strike(Specimen specimen, RandomGenerator random) {
            return figures(specimen, n -> n.matches("\\d{4,}") ? " " + n.charAt(0) + " " + n.substring(1) : n);
        }
    },
    /** Table 3 in two pieces, a page number between. */ PIECES {
        @Override
        public Specimen strike(Specimen specimen, RandomGenerator random) {
            int cut = 5 + random.nextInt(specimen.grid("3").rows() - 7);
            return pieces(specimen, specimen.grid("3"), cut, "");
        }
    },
    /** Table 2 in two pieces. */ PIECES_OF_TABLE_2 {
        @Override
        public Specimen strike(Specimen specimen, RandomGenerator random) {
            return pieces(specimen, specimen.grid("2"), specimen.grid("2").rowOf("第二十条第（六）项"), "");
        }
    },
    /** A row cut in the middle of its label, its values with the first half, the second half blank. */ CUT_ROW {
        @Override
        public Specimen strike(Specimen specimen, RandomGenerator random) {
            Grid grid = specimen.grid("3");
            List<Slot> long_ = grid.slots().stream().filter(s -> s.key() == null && s.column() == 2
                    && s.text().length() > 10).toList();
            Slot label = long_.get(random.nextInt(long_.size()));
            return pieces(specimen, cut(grid, label), label.row() + 1, "");
        }
    },
    /** A group's label cut between two of its rows. */ CUT_GROUP {
        @Override
        public Specimen strike(Specimen specimen, RandomGenerator random) {
            Grid grid = specimen.grid("3");
            int row = grid.rowOf("（五）不予处理");
            return pieces(specimen.redrawn("3", g -> g.relabelled("（五）不予处理", "（五）不")), grid, row + 2, "予处理");
        }
    },
    /** The last value of some rows lost on copying: six values where seven are due. */ LOST_COLUMN {
        @Override
        public boolean fits(Print print) {
            return print == TextPrint.TAB_HANGING || print == TextPrint.PIPE_CLOSED;
        }

        @Override
        public byte[] strike(byte[] file) {
            return LOSERS.matcher(text(file)).replaceAll("$1$2").getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Leading blanks lost, so that a leaf's label stands in the first column. */ PUSHED_LEFT {
        @Override
        public boolean fits(Print print) {
            return print == TextPrint.TAB_HANGING;
        }

        @Override
        public byte[] strike(byte[] file) {
            return text(file).replaceAll("(?m)^\\t+(?=[34567][.、])", "").getBytes(StandardCharsets.UTF_8);
        }
    },
    /** The whole page on one line. */ ONE_LINE {
        @Override
        public boolean fits(Print print) {
            return print == TextPrint.PIPE_CLOSED || print == TextPrint.CELLS;
        }

        @Override
        public byte[] strike(byte[] file) {
            return text(file).replaceAll("\\s*\\n\\s*", " ").getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Bold marks around labels and headings. */ BOLD {
        @Override
        public boolean fits(Print print) {
            return print == TextPrint.MARKDOWN;
        }

        @Override
        public byte[] strike(byte[] file) {
            return text(file).replaceAll("(?m)^(#+ )(.*)$", "$1**$2**").replaceAll("\\| ([^|\\n\\d-][^|\\n]*) (?=\\|)", "| **$1** ")
                    .getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final Pattern LOSERS = Pattern.compile(
            "(?m)^(.*(?:（一）予以公开|（二）部分公开|（六）其他处理|（七）总计).*?)(?:\\t\\d+|\\| \\d+ (\\|))$");

    /** Whether it can happen to this form. */
    public boolean fits(Print print) {
        return true;
    }

    /** Damages the report before it is written. */
    public Specimen strike(Specimen specimen, RandomGenerator random) {
        return specimen;
    }

    /** Damages the written file. */
    public byte[] strike(byte[] file) {
        return file;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static Specimen labels(Specimen specimen, UnaryOperator<String> change) {
        return everywhere(specimen, g -> g.with(s -> s.key() == null, s -> s.saying(change.apply(s.text()))));
    }

    private static Specimen figures(Specimen specimen, UnaryOperator<String> change) {
        return everywhere(specimen, g -> g.with(s -> s.key() != null, s -> s.saying(change.apply(
                specimen.figures().get(g.number() + "." + s.key()).toPlainString()))));
    }

    private static Specimen everywhere(Specimen specimen, UnaryOperator<Grid> change) {
        return specimen.redrawn("2", change).redrawn("3", change).redrawn("4", change);
    }

    /** The row of a label as two rows: the label halved, the values above. */
    private static Grid cut(Grid grid, Slot label) {
        int half = label.text().length() / 2;
        return grid.doublingRow(label.row(), s -> new Slot(s.row(), s.column(), s.rowSpan(), s.columnSpan(),
                s.key() == null ? label.text().substring(half) : " ", null))
                .with(s -> s.row() == label.row() && s.column() == label.column(),
                        s -> s.saying(label.text().substring(0, half)));
    }

    /** A table cut before a row; group labels that reach over the cut say {@code carried} behind it. */
    private static Specimen pieces(Specimen specimen, Grid grid, int cut, String carried) {
        Grid first = specimen.grid(grid.number()).rows() == grid.rows() ? specimen.grid(grid.number()) : grid;
        Grid second = grid.slice(cut, grid.rows()).with(s -> s.row() == 0 && s.column() == 1 && s.text().isEmpty(),
                s -> s.saying(carried));
        List<Item> items = new ArrayList<>();
        for (Item item : specimen.items()) {
            if (item.key().equals(grid.key())) {
                items.add(first.slice(0, cut));
                items.add(new Text("folio", Text.Kind.BODY, "— 3 —"));
                items.add(second);
            } else {
                items.add(item);
            }
        }
        return specimen.with(items);
    }
}
