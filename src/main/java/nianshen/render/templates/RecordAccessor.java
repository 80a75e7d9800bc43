package nianshen.render.templates;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import ognl.NoSuchPropertyException;
import ognl.ObjectPropertyAccessor;
import ognl.OgnlException;
import ognl.OgnlRuntime;

/** Lets templates say {@code ${letter.title}} of a record, as a clerk would write it, and not {@code title()}. */
final class RecordAccessor extends ObjectPropertyAccessor {

    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return !type.isRecord() ? Map.of() : Arrays.stream(type.getRecordComponents()).map(RecordAccessor::accessor)
                    .collect(Collectors.toMap(Method::getName, m -> m));
        }
    };

    /** Makes record components known to every template; doing so twice does no harm. */
    static void install() {
        OgnlRuntime.setPropertyAccessor(Record.class, new RecordAccessor());
    }

    private static Method accessor(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return component.getAccessor();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getProperty(Map context, Object target, Object name) throws OgnlException {
        Object value = value(target, String.valueOf(name), this);
        if (value == this) {
            throw new NoSuchPropertyException(target, name);
        }
        return value;
    }

    /** The component of a record; something else where the target is none, or has none of that name. */
    static Object value(Object target, String component, Object otherwise) throws OgnlException {
        Method accessor = target == null ? null : accessor(target.getClass(), component);
        return accessor == null ? otherwise : value(target, accessor);
    }

    /** What reads the component of a record; null where the class is none, or has none of that name. */
    static Method accessor(Class<?> type, String component) {
        return COMPONENTS.get(type).get(component);
    }

    /** The component of a record. */
    static Object value(Object target, Method accessor) throws OgnlException {
        try {
            return accessor.invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new OgnlException(accessor.getName(), e);
        }
    }
}
