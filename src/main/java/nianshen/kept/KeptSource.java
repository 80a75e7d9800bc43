package nianshen.kept;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A value as bytes that no other value has, so that what is made of it can be kept under its name. */
public final class KeptSource {

    private KeptSource() {
    }

    /**
     * The bytes of a value.
     *
     * @param value made of records, lists, and values that their words tell apart from others of their type
     */
    public static byte[] of(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot be told apart from others: " + value.getClass(), e);
        }
        return bytes.toByteArray();
    }

    private static void write(Object value, DataOutputStream out) throws IOException, IllegalAccessException, InvocationTargetException {
        if (value instanceof List<?> list) {
            out.writeByte('[');
            out.writeInt(list.size());
            for (Object item : list) {
                write(item, out);
            }
        } else if (value instanceof Record) {
            named('(', value.getClass().getName(), out);
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                write(component.getAccessor().invoke(value), out);
            }
        } else if (value == null) {
            out.writeByte('-');
        } else {
            named('=', value.getClass().getName(), out);
            named('=', value.toString(), out);
        }
    }

    private static void named(char sign, String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(sign);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
