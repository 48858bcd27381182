package org.vestnik.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Small pieces: a method is read at a glance, a file in one sitting. */
class SizesTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 40;

    @Test
    void no_file_is_longer_than_300_lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void no_method_is_longer_than_40_lines() throws IOException {
        List<JavaFileObject> files = new ArrayList<>();
        for (Path file : sources()) {
            files.add(file(file.toString(), Files.readString(file)));
        }
        assertThat(longMethods(files)).isEmpty();
    }

    @Test
    void a_long_method_is_seen() throws IOException {
        String body = "        b++;\n".repeat(LONGEST_METHOD);
        String source = "class A {\n    void a(int b) {\n" + body + "    }\n}\n";
        assertThat(longMethods(List.of(file("A.java", source))))
                .containsExactly("A.java:2: a, 42 lines");
    }

    private static List<String> longMethods(List<JavaFileObject> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task =
                (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files);
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            String name = unit.getSourceFile().getName();
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void unused) {
                    LineMap lines = unit.getLineMap();
                    long from = lines.getLineNumber(positions.getStartPosition(unit, method));
                    long to = lines.getLineNumber(positions.getEndPosition(unit, method));
                    if (to - from + 1 > LONGEST_METHOD) {
                        String length = (to - from + 1) + " lines";
                        found.add(name + ":" + from + ": " + method.getName() + ", " + length);
                    }
                    return super.visitMethod(method, unused);
                }
            }.scan(unit, null);
        }
        return found;
    }

    private static JavaFileObject file(String name, String source) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + name.replace('\\', '/')), JavaFileObject.Kind.SOURCE) {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
