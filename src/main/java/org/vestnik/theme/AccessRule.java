package org.vestnik.theme;

import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import io.pebbletemplates.pebble.node.ForNode;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What a template may call: the parts of a view (a record's methods without parameters), those of a
 * loop, and what looks into texts, lists and maps. All else, classes and loaders above all, is
 * refused.
 */
final class AccessRule implements MethodAccessValidator {
    private static final Set<String> OF_TEXTS =
            Set.of("length", "isEmpty", "isBlank", "contains", "startsWith", "endsWith");
    private static final Set<String> OF_COLLECTIONS =
            Set.of("size", "isEmpty", "contains", "get", "indexOf");
    private static final Set<String> OF_MAPS =
            Set.of("size", "isEmpty", "containsKey", "get", "keySet", "values", "entrySet");
    private static final Set<String> OF_ENTRIES = Set.of("getKey", "getValue");

    @Override
    public boolean isMethodAccessAllowed(Object instance, Method method) {
        if (method.getDeclaringClass() == Object.class) {
            return false;
        }
        if (instance instanceof Record || instance instanceof ForNode.LoopVariables) {
            return method.getParameterCount() == 0;
        }
        return allowed(instance).contains(method.getName());
    }

    /** The methods of what is no view. */
    static Set<String> allowed(Object instance) {
        if (instance instanceof String) {
            return OF_TEXTS;
        }
        if (instance instanceof Collection) {
            return OF_COLLECTIONS;
        }
        if (instance instanceof Map) {
            return OF_MAPS;
        }
        return instance instanceof Map.Entry ? OF_ENTRIES : Set.of();
    }
}
