package nianshen.store;

import java.io.IOException;

/** A stored file that cannot be used: damaged, of another kind or of a version not known. The message is Chinese and says where. */
public final class StoredException extends IOException {

    private static final long serialVersionUID = 1L;

    StoredException(String message, Throwable cause) {
        super(message, cause);
    }
}
