package nianshen.ingest.scan.picture;

/** A box in pixels; {@code right} and {@code bottom} are the first pixels beyond it. */
public record Area(int left, int top, int right, int bottom) {

    /** From left to right, in pixels. */
    public int width() {
        return right - left;
    }

    /** From top to bottom, in pixels. */
    public int height() {
        return bottom - top;
    }

    /** The middle between top and bottom. */
    public double middleY() {
        return (top + bottom) / 2.0;
    }

    /** The smallest box that holds both. */
    Area union(Area other) {
        return new Area(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
    }

    /** How far it lies before or behind another; negative where they stand above each other. */
    int gap(Area other) {
        return Math.max(left - other.right, other.left - right);
    }

    /** Whether the middle of one lies between top and bottom of the other, or so little beyond. */
    boolean isLevelWith(Area other, double beyond) {
        return middleY() > other.top - beyond && middleY() < other.bottom + beyond || other.middleY() > top - beyond && other.middleY() < bottom + beyond;
    }

    boolean holdsMiddleOf(Area other) {
        double x = (other.left + other.right) / 2.0;
        return x >= left && x < right && other.middleY() >= top && other.middleY() < bottom;
    }

    /** Whether the boxes have a pixel in common. */
    public boolean touches(Area other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** The box without a margin on all four sides; larger where the margin is negative. */
    public Area shrunk(int margin) {
        return new Area(left + margin, top + margin, right - margin, bottom - margin);
    }

    /** The part of the box that lies within a picture. */
    Area within(Gray picture) {
        int x = Math.max(0, Math.min(left, picture.width() - 1));
        int y = Math.max(0, Math.min(top, picture.height() - 1));
        return new Area(x, y, Math.min(picture.width(), Math.max(x + 1, right)), Math.min(picture.height(), Math.max(y + 1, bottom)));
    }

    /** The box on the picture turned clockwise by quarters; width and height are those before it was turned. */
    public Area turned(int quarters, int width, int height) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> new Area(height - bottom, left, height - top, right);
            case 2 -> new Area(width - right, height - bottom, width - left, height - top);
            case 3 -> new Area(top, width - right, bottom, width - left);
            default -> this;
        };
    }
}
