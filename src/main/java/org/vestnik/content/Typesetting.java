package org.vestnik.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vestnik.language.Typography;

/** Sets the words of a front matter as those of the text below it: quotes, dashes, spaces. */
record Typesetting(Typography typography) {
    static Translation of(Translation text) {
        return new Typesetting(Typography.in(text.language())).set(text);
    }

    private Translation set(Translation text) {
        return new Translation(
                text.language(),
                text.file(),
                text.facts(),
                typography.plain(text.title()),
                text.summary().map(typography::plain),
                text.slug(),
                text.aliases(),
                set(text.photos()),
                set(text.attachments()),
                text.translatedFrom(),
                text.place(),
                text.summaryPlace());
    }

    private List<PhotoEntry> set(List<PhotoEntry> photos) {
        return photos.stream().map(this::set).toList();
    }

    private PhotoEntry set(PhotoEntry photo) {
        if (photo.alt().isEmpty() && photo.caption().isEmpty()) {
            return photo;
        }
        return new PhotoEntry(
                photo.name(),
                photo.file(),
                photo.listed(),
                photo.alt().map(typography::plain),
                photo.caption().map(typography::plain),
                photo.credit(),
                photo.licence(),
                photo.focus(),
                photo.decorative(),
                photo.original(),
                photo.minors(),
                photo.consent(),
                photo.hideFrom(),
                photo.place());
    }

    private Map<String, String> set(Map<String, String> labels) {
        if (labels.isEmpty()) {
            return labels;
        }
        Map<String, String> set = new LinkedHashMap<>();
        labels.forEach((name, label) -> set.put(name, typography.plain(label)));
        return set;
    }
}
