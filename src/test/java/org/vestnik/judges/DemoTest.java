package org.vestnik.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The demo site as others will judge it: nothing to complain about, and nothing leads nowhere. */
class DemoTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern SRCSET = Pattern.compile("srcset=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private final BuiltDemo demo = BuiltDemo.site();

    @Test
    void nothing_is_reported() {
        assertThat(demo.problems()).isEmpty();
    }

    @Test
    void every_link_within_the_site_leads_to_a_file_and_an_anchor() {
        List<String> broken = new ArrayList<>();
        for (String page : demo.pages()) {
            String html = text(page);
            for (String link : links(html)) {
                if (!isOutside(link) && !leads(page, link)) {
                    broken.add(page + " → " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void no_page_loads_anything_from_elsewhere() {
        Pattern loads = Pattern.compile("(?:src|srcset|poster|data)=\"(?:https?:)?//");
        for (String page : demo.pages()) {
            assertThat(loads.matcher(text(page)).find()).as(page).isFalse();
        }
    }

    @Test
    void every_page_but_the_errors_wears_the_strip() {
        for (String page : demo.pages()) {
            boolean leadsOn = text(page).contains("http-equiv=\"refresh\"");
            assertThat(text(page).contains("BG05SFPR002") || leadsOn).as(page).isTrue();
        }
    }

    @Test
    void a_page_without_its_photos_weighs_at_most_90_kB() throws java.io.IOException {
        for (String page : demo.pages()) {
            int weight = gzip(demo.files().get(page));
            for (Map.Entry<String, byte[]> file : demo.files().entrySet()) {
                String name = file.getKey();
                if (name.startsWith("assets/") && name.matches(".*\\.(css|js)")) {
                    weight += gzip(file.getValue());
                } else if (name.matches("assets/fonts/(sans|serif)-(latin|cyrillic)\\..*")) {
                    weight += file.getValue().length;
                }
            }
            assertThat(weight).as(page).isLessThanOrEqualTo(90_000);
        }
    }

    private String text(String path) {
        return new String(demo.files().get(path), StandardCharsets.UTF_8);
    }

    private static List<String> links(String html) {
        List<String> links = new ArrayList<>();
        LINK.matcher(html).results().forEach(r -> links.add(r.group(1).replace("&amp;", "&")));
        Matcher sets = SRCSET.matcher(html);
        while (sets.find()) {
            for (String one : sets.group(1).split(", ")) {
                links.add(one.split(" ")[0]);
            }
        }
        return links;
    }

    private static boolean isOutside(String link) {
        return link.matches("[a-z]+:.*");
    }

    private boolean leads(String page, String link) {
        String path = link.contains("#") ? link.substring(0, link.indexOf('#')) : link;
        String to = path.isEmpty() ? page : java.net.URI.create("/" + page).resolve(path).getPath();
        String file = to.startsWith("/") ? to.substring(1) : to;
        file = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
        if (!demo.files().containsKey(file)) {
            return false;
        }
        String anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        return anchor.isEmpty()
                || ID.matcher(text(file)).results().anyMatch(r -> r.group(1).equals(anchor));
    }

    private static int gzip(byte[] bytes) throws java.io.IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream zip = new java.util.zip.GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }
}
