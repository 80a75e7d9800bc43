package nianshen.store;

/** The program that made a file. */
record Tool(String name, String version) {

    /** This program. */
    static Tool of(String version) {
        return new Tool("nianshen", version);
    }
}
