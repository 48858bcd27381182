package org.vestnik.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the parts of views. Pebble asks here first and goes its own, slower way only for what is no
 * record: a page asks for hundreds of parts.
 */
final class RecordParts implements AttributeResolver {
    private static final ClassValue<Map<String, Method>> PARTS =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    return parts(type);
                }
            };

    @Override
    public ResolvedAttribute resolve(
            Object instance,
            Object name,
            Object[] arguments,
            ArgumentsNode node,
            EvaluationContextImpl context,
            String template,
            int line) {
        if (arguments != null || !(instance instanceof Record) || !(name instanceof String)) {
            return null;
        }
        Method part = PARTS.get(instance.getClass()).get(name);
        return part == null ? null : new ResolvedAttribute(call(part, instance, template, line));
    }

    private static Object call(Method part, Object instance, String template, int line) {
        try {
            return part.invoke(instance);
        } catch (ReflectiveOperationException e) {
            throw new PebbleException(e, "Could not ask for " + part.getName(), line, template);
        }
    }

    /** What {@link AccessRule} allows of a record, and what it has of its own. */
    private static Map<String, Method> parts(Class<?> type) {
        Map<String, Method> parts = new HashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean open =
                    Modifier.isPublic(method.getModifiers())
                            && !Modifier.isStatic(method.getModifiers());
            if (open && method.getParameterCount() == 0) {
                method.setAccessible(true);
                parts.put(method.getName(), method);
            }
        }
        return parts;
    }
}
