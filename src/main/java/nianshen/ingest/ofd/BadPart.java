package nianshen.ingest.ofd;

/** A part of a file that is missing or cannot be read; the message in Chinese, to stand behind what it belongs to (的内容缺失). */
final class BadPart extends Exception {

    private static final long serialVersionUID = 1L;

    BadPart(String message) {
        super(message);
    }
}
