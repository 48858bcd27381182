package org.vestnik.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import org.vestnik.problem.Rule;

/** Every rule of every package, found among the classes themselves. */
public final class AllRules {
    /** To read all classes takes seconds. */
    private static final List<Rule> FOUND = find();

    private AllRules() {}

    public static List<Rule> found() {
        return FOUND;
    }

    private static List<Rule> find() {
        List<Rule> rules = new ArrayList<>();
        for (JavaClass found : OwnClasses.ALL) {
            if (found.isEnum() && found.isAssignableTo(Rule.class)) {
                for (Object constant : found.reflect().getEnumConstants()) {
                    rules.add((Rule) constant);
                }
            }
        }
        return List.copyOf(rules);
    }
}
