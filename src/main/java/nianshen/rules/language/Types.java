package nianshen.rules.language;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianshen.facts.Fact;

/** What facts and plain values tell, and what they can be compared with and handed to. A null type is not known. */
public final class Types {

    private static final Map<String, Class<?>> FACTS = RuleVocabulary.FACTS.stream()
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    private static final Map<String, Class<?>> PLAIN = Map.of("String", String.class, "BigDecimal", BigDecimal.class,
            "LocalDate", LocalDate.class, "List", List.class);
    private static final Map<Class<?>, String> WORDS = Map.of(String.class, "文字", CharSequence.class, "文字", LocalDate.class, "日期",
            Fact.class, "事实");
    /** What every object has and no rule needs to be told of. */
    private static final Set<String> OF_OBJECTS = Set.of("equals", "hashCode", "toString", "getClass", "wait", "notify",
            "notifyAll", "compareTo", "describeConstable", "getDeclaringClass");

    /** Asked for at every word of a rule. */
    private static final ClassValue<List<Method>> OFFERED = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods()).filter(m -> RuleVocabulary.offers(type, m) && !m.isBridge()).toList();
        }
    };

    private Types() {
    }

    /** The fact or plain type of that name; null for none. */
    public static Class<?> named(String name) {
        return FACTS.getOrDefault(name, PLAIN.get(name));
    }

    /** The facts that a condition may ask for. */
    static Set<String> facts() {
        return FACTS.values().stream().filter(c -> !c.isEnum() && c != Fact.class).map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a property without arguments holds: its own name, or as {@code getName}. */
    public static Optional<Class<?>> property(Class<?> type, String name) {
        String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return methods(type).filter(m -> m.getParameterCount() == 0 && (m.getName().equals(name) || m.getName().equals(getter)))
                .<Class<?>>map(Method::getReturnType).findFirst();
    }

    /** Properties and methods by which the type can be asked, as a rule names them. */
    public static Set<String> members(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> names = components == null ? new TreeSet<>()
                : Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
        methods(type).map(m -> m.getName().replaceFirst("^get(?=[A-Z])", "")).filter(n -> !OF_OBJECTS.contains(n))
                .map(n -> Character.toLowerCase(n.charAt(0)) + n.substring(1)).filter(RuleVocabulary::has).forEach(names::add);
        return names;
    }

    /** The methods of that name that a rule may call. */
    public static List<Method> methods(Class<?> type, String name) {
        return methods(type).filter(m -> m.getName().equals(name)).toList();
    }

    private static Stream<Method> methods(Class<?> type) {
        return OFFERED.get(type).stream();
    }

    /** Kinds of a fact that have a fixed set of values ({@code Section.State}). */
    static Optional<Class<?>> nested(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredClasses()).filter(c -> c.isEnum() && c.getSimpleName().equals(name))
                .<Class<?>>map(c -> c).findFirst();
    }

    /** The values of a kind, in full ({@code Section.State.LOST}). */
    static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(c -> enumName(type) + "." + ((Enum<?>) c).name()).toList();
    }

    static String enumName(Class<?> type) {
        return (type.getDeclaringClass() == null ? "" : type.getDeclaringClass().getSimpleName() + ".") + type.getSimpleName();
    }

    static boolean number(Class<?> type) {
        return type != null && type != boolean.class && type != char.class && type != void.class
                && (type.isPrimitive() || Number.class.isAssignableFrom(type));
    }

    static boolean truth(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    /** Whether values of the two types can be equal or ordered. */
    static boolean comparable(Class<?> a, Class<?> b) {
        return a == null || b == null || number(a) && number(b) || truth(a) && truth(b) || a.isAssignableFrom(b)
                || b.isAssignableFrom(a);
    }

    /** Whether a method takes arguments of these types. */
    static boolean takes(Method method, List<Class<?>> arguments) {
        if (method.getParameterCount() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> wanted = method.getParameterTypes()[i];
            Class<?> given = arguments.get(i);
            if (given != null && !wanted.isAssignableFrom(given) && !(wanted.isPrimitive() && number(wanted) == number(given))
                    && !(wanted == Object.class)) {
                return false;
            }
        }
        return true;
    }

    /** {@code at(事实)、at(事实, 文字)}. */
    static String signatures(List<Method> methods) {
        return methods.stream().map(m -> m.getName() + "(" + Arrays.stream(m.getParameterTypes()).map(Types::word)
                .collect(Collectors.joining(", ")) + ")").distinct().sorted().collect(Collectors.joining("、"));
    }

    /** The type in a clerk's words. */
    static String word(Class<?> type) {
        if (type == null || type == Object.class) {
            return "内容";
        }
        if (number(type)) {
            return "数字";
        }
        if (truth(type)) {
            return "是否";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "列表";
        }
        return type.isEnum() ? enumName(type) : WORDS.getOrDefault(type, type.getSimpleName());
    }

    /** Names in a list, not more than a person reads. */
    public static String listed(Collection<String> names) {
        List<String> all = new ArrayList<>(names);
        return String.join("、", all.subList(0, Math.min(16, all.size()))) + (all.size() > 16 ? " 等" : "");
    }
}
