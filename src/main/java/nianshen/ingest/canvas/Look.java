package nianshen.ingest.canvas;

/**
 * How a character is drawn, as far as it bears on whether it is seen.
 *
 * @param white   whether its colour alone shows, and is that of paper
 * @param inkless whether it is drawn without any ink, as the text over a recognised picture is
 * @param gone    whether it shows nowhere, whatever lies beneath or above it
 * @param shade   the colour of what is filled, {@link Shade#UNKNOWN} where it cannot be told
 */
public record Look(boolean white, boolean inkless, boolean gone, int shade) {

    /** As it is, but shown nowhere. */
    Look lost() {
        return gone ? this : new Look(white, inkless, true, shade);
    }
}
