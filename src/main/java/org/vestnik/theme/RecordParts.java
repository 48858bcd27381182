package org.vestnik.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the parts of views. Pebble asks here first and goes its own, slower way only for what is no
 * record: a page asks for hundreds of parts.
 */
final class RecordParts implements AttributeResolver {
    private static final Set<String> OF_EVERY_RECORD = Set.of("hashCode", "toString");

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
        if (arguments != null || !(name instanceof String wanted)) {
            return null;
        }
        if (!(instance instanceof Record)) {
            refuse(instance, wanted, new MissingPart.Asked(line, template));
            return null;
        }
        Map<String, Method> parts = PARTS.get(instance.getClass());
        Method part = parts.get(wanted);
        if (part == null) {
            throw MissingPart.of(wanted, new MissingPart.Asked(line, template), known(parts));
        }
        return new ResolvedAttribute(call(part, instance, template, line));
    }

    private static List<String> known(Map<String, Method> parts) {
        return parts.keySet().stream().filter(name -> !OF_EVERY_RECORD.contains(name)).toList();
    }

    /** Says what there is instead, where Pebble would only say that there is nothing. */
    private static void refuse(Object instance, String wanted, MissingPart.Asked asked) {
        if (AccessRule.allowed(instance).contains(wanted)) {
            return;
        }
        if (instance instanceof Map<?, ?> map && !map.containsKey(wanted)) {
            throw MissingPart.of(
                    wanted, asked, map.keySet().stream().map(String::valueOf).toList());
        }
        if (instance instanceof Collection) {
            throw MissingPart.ofList(wanted, asked);
        }
    }

    private static Object call(Method part, Object instance, String template, int line) {
        try {
            return part.invoke(instance);
        } catch (InvocationTargetException e) {
            // A fault of ours, or of the machine, is no mistake in a template.
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new PebbleException(e, "Could not ask for " + part.getName(), line, template);
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
