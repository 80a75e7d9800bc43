package nianshen.specimen;

/** A piece of a specimen, in reading order. */
public sealed interface Item permits Text, Grid {
    /** Name by which faults find the piece ("title", "part3", "fee", "table2"). */
    String key();
}
