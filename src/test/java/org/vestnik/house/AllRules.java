package org.vestnik.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.vestnik.problem.Rule;

/** Every rule of every package, found among the classes themselves. */
public final class AllRules {
    private AllRules() {}

    public static List<Rule> found() {
        List<Rule> rules = new ArrayList<>();
        for (JavaClass found :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.vestnik")) {
            if (found.isEnum() && found.isAssignableTo(Rule.class)) {
                for (Object constant : found.reflect().getEnumConstants()) {
                    rules.add((Rule) constant);
                }
            }
        }
        return rules;
    }
}
