package nianshen.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nianshen.doc.PageSpan;
import nianshen.doc.PathSpan;
import nianshen.doc.SourceSpan;
import nianshen.facts.Coverage;
import nianshen.facts.Fact;
import nianshen.facts.Facts;
import nianshen.facts.Figure;
import nianshen.facts.Level;
import nianshen.facts.OfficialTable;
import nianshen.facts.Report;
import nianshen.facts.Subject;
import nianshen.findings.Failure;
import nianshen.findings.Severity;

/** Records of any kind filled with whatever their types allow: what no report may ever say, and a file may yet hold. */
final class Drawn {

    private static final List<String> TEXTS = List.of("", " ", "一、本年新收政府信息公开申请数量", "“引号”与\"引号\"", "\\", "a\nb\tc\r",
            "\u0000\u0007\u001b\u007f\u0085", "\ud800半个字", "\udc00\ud800", "𠮷野家", "\ufeff", "\u2028", "null", "\ufffd\uffff");
    private final Random random;

    Drawn(long seed) {
        random = new Random(seed);
    }

    /** The kinds of facts. */
    @SuppressWarnings("unchecked")
    static List<Class<? extends Fact>> kinds() {
        return Arrays.stream(Fact.class.getPermittedSubclasses()).filter(k -> !k.isInterface()).<Class<? extends Fact>>map(k -> (Class<? extends Fact>) k).toList();
    }

    /** Facts of every kind. */
    Facts facts() {
        List<Fact> all = kinds().stream().filter(k -> k != Report.class)
                .flatMap(k -> IntStream.range(0, random.nextInt(4)).<Fact>mapToObj(i -> record(k))).toList();
        return new Facts(record(Report.class), all);
    }

    /** A record with drawn components. */
    <T> T record(Class<T> type) {
        if (type == Coverage.class) {
            return type.cast(new Coverage(subject(), one(Coverage.State.values()), (String) value(String.class)));
        }
        try {
            RecordComponent[] components = type.getRecordComponents();
            Constructor<T> maker = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return maker.newInstance(Arrays.stream(components).map(c -> value(c.getGenericType())).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " cannot be made", e);
        }
    }

    private String subject() {
        Subject subject = one(Subject.values());
        return subject.ofMany() ? subject.of("k" + scalar(String.class)) : subject.text();
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            return IntStream.range(0, random.nextInt(4)).mapToObj(i -> present((Class<?>) list.getActualTypeArguments()[0])).toList();
        }
        Class<?> plain = (Class<?>) type;
        boolean due = plain.isPrimitive() || plain == Figure.class || plain.isEnum() && plain != Level.class && plain != Severity.class
                || plain.isRecord() && plain != Facts.class && plain != Failure.class;
        return due || random.nextInt(4) > 0 ? present(plain) : null;
    }

    private Object present(Class<?> type) {
        if (type == SourceSpan.class) {
            Class<?> kind = one(SourceSpan.class.getPermittedSubclasses());
            if (kind == PageSpan.class) {
                return box(IntStream.range(0, random.nextInt(3)).mapToObj(i -> box(List.of())).toList());
            }
            return kind == PathSpan.class ? new PathSpan((String) scalar(String.class)) : record(kind);
        }
        if (type == Facts.class) {
            return facts();
        }
        if (type == OfficialTable.class) {
            return new OfficialTable((String) scalar(String.class), (String) scalar(String.class), (String) scalar(String.class));
        }
        if (type.isEnum()) {
            return one(type.getEnumConstants());
        }
        return type.isRecord() ? record(type) : scalar(type);
    }

    private PageSpan box(List<PageSpan> lines) {
        double[] sides = random.doubles(4, 0, 1000).toArray();
        return new PageSpan(random.nextInt() >> random.nextInt(31), sides[0], sides[1], sides[2], sides[3], lines);
    }

    private Object scalar(Class<?> type) {
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size())) + (random.nextBoolean() ? random.nextInt(1000) : "");
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(9));
        }
        if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        }
        if (type == double.class) {
            return random.nextDouble() * 1000;
        }
        return type == boolean.class ? (Object) random.nextBoolean() : (Object) (random.nextInt() >> random.nextInt(31));
    }

    private <E> E one(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
