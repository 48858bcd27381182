package org.vestnik.photo;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the files of one plan from a negative, each size from the next larger one. A file is never
 * heavier than the next larger one of its kind, than the photo itself or, if it is WebP, than the
 * JPEG of its size: its quality falls until it is not, as far as that can be borne. Not
 * thread-safe.
 */
final class Prints {
    /** Below it flaws are seen by everyone; on drawings and screens, which are sharp, earlier. */
    private static final int LEAST_QUALITY = 55;

    private static final int LEAST_OF_DRAWINGS = 75;

    private static final int STEP = 8;

    /** A file so light is not worth a flaw; in bytes. */
    private static final int LIGHT = 4096;

    private final Plan plan;
    private final Negative negative;
    private final Map<Plan.Sheet, byte[]> files = new HashMap<>();
    private final Map<Output, Integer> limits = new EnumMap<>(Output.class);

    private Prints(Plan plan, Negative negative) {
        this.plan = plan;
        this.negative = negative;
        plan.options().outputs().forEach(output -> limits.put(output, negative.weight()));
    }

    static Made of(Plan plan, Negative negative) {
        Prints prints = new Prints(plan, negative);
        prints.make();
        return new Made(negative.flaw(), plan.sheets().stream().map(prints.files::get).toList());
    }

    private void make() {
        BufferedImage picture =
                plan.crop()
                        .map(crop -> Cutting.cut(negative.picture(), crop))
                        .orElse(negative.picture());
        List<Plan.Size> descending = new ArrayList<>(plan.sizes());
        Collections.reverse(descending);
        for (Plan.Size size : descending) {
            picture = Darkroom.shrink(picture, size.width(), size.height());
            int most = Integer.MAX_VALUE;
            for (Output output : plan.outputs()) {
                int limit = Math.min(most, limits.get(output));
                byte[] file = encode(picture, Encoder.of(output), limit);
                files.put(new Plan.Sheet(size, output), file);
                limits.put(output, file.length);
                most = file.length;
            }
        }
    }

    private byte[] encode(BufferedImage picture, Encoder encoder, int limit) {
        int quality = plan.options().quality();
        byte[] file = encoder.encode(picture, quality);
        int least = negative.lossless() ? LEAST_OF_DRAWINGS : LEAST_QUALITY;
        while (file.length > Math.max(limit, LIGHT) && quality > least) {
            quality = Math.max(least, quality - STEP);
            file = encoder.encode(picture, quality);
        }
        return file;
    }
}
