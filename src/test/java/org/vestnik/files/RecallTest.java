package org.vestnik.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a process remembers of the plan before. */
class RecallTest {
    private final Recall recall = new Recall();
    private final AtomicInteger made = new AtomicInteger();
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        pool.shutdown();
    }

    private int make() {
        return made.incrementAndGet();
    }

    private static SourceFile file(String path) {
        return new MemoryFile(path, new byte[0]);
    }

    @Test
    void a_step_is_taken_again_only_when_something_it_is_made_from_is_another_object() {
        String from = new String("a");
        assertThat(recall.<Integer>step("step", List.of(from), this::make)).isEqualTo(1);
        assertThat(recall.<Integer>step("step", List.of(from), this::make)).isEqualTo(1);
        assertThat(recall.<Integer>step("step", List.of(new String("a")), this::make)).isEqualTo(2);
        assertThat(recall.<Integer>step("step", List.of(from, from), this::make)).isEqualTo(3);
        assertThat(recall.<Integer>step("other", List.of(from), this::make)).isEqualTo(4);
    }

    @Test
    void an_equal_value_on_the_same_ground_stays_the_very_object() {
        Object ground = new Object();
        List<Integer> first = new ArrayList<>(List.of(1));
        List<Integer> equal = new ArrayList<>(List.of(1));
        assertThat(recall.same("v", List.of(ground), first)).isSameAs(first);
        assertThat(recall.same("v", List.of(ground), equal)).isSameAs(first);
        assertThat(recall.same("v", List.of(new Object()), equal)).isSameAs(equal);
    }

    @Test
    void of_many_files_only_those_are_made_that_are_new_objects() {
        Recall.Kept<String> kept = recall.table("files");
        Parallel parallel = new Parallel(pool);
        SourceFile a = file("a");
        SourceFile b = file("b");
        SourceFile c = file("c");
        List<String> first = kept.each(List.of(a, c), parallel, f -> f.path() + make());
        assertThat(first).containsExactly("a1", "c2");
        assertThat(kept.each(List.of(a, c), parallel, f -> f.path() + make())).isSameAs(first);
        assertThat(kept.each(List.of(a, b, c), parallel, f -> f.path() + make()))
                .containsExactly("a1", "b3", "c2");
        assertThat(kept.each(List.of(a, b, file("c")), parallel, f -> f.path() + make()))
                .containsExactly("a1", "b3", "c4");
        kept.each(List.of(b), parallel, f -> f.path() + make());
        assertThat(kept.values()).containsExactly("b3");
    }

    @Test
    void a_result_that_no_longer_holds_is_made_anew() {
        Recall.Kept<Integer> kept = recall.table("numbers");
        Object from = new Object();
        kept.of("n", List.of(from), known -> true, this::make);
        assertThat(kept.of("n", List.of(from), known -> known > 1, this::make)).isEqualTo(2);
        assertThat(kept.of("n", List.of(from), known -> known > 1, this::make)).isEqualTo(2);
    }
}
