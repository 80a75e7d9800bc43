package nianshen.rules.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;

/** Values as bytes, compiled rules with the classes generated for them among these. */
public final class Serial {

    private Serial() {
    }

    /** The value as bytes. */
    public static byte[] bytes(Serializable value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DroolsObjectOutputStream out = new DroolsObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    /** The value again, a new one each time. The bytes must be such as can be trusted: they may hold code. */
    public static Object value(byte[] bytes) throws IOException, ClassNotFoundException {
        try (DroolsObjectInputStream in = new DroolsObjectInputStream(new ByteArrayInputStream(bytes),
                Serial.class.getClassLoader())) {
            return in.readObject();
        }
    }
}
