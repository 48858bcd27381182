package org.vestnik.scaffold;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vestnik.content.SiteReader;
import org.vestnik.files.SourceFolder;
import org.vestnik.files.SourceFolder.NewFile;
import org.vestnik.files.SourceTree;
import org.vestnik.files.YamlQuotes;
import org.vestnik.language.Language;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;
import org.vestnik.problem.Outcome;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Begins a site: a site.yaml, an article with a photo, two pages, an icon. It says of itself that
 * it is an example, and is built without a warning.
 *
 * @param languages at least one, each once; the first leads
 * @param now the moment at which it was asked for; the article is of that day
 * @param messages the language of the remarks
 */
public record NewSite(List<Language> languages, Instant now, Messages messages) {
    private static final String CONTENT = "content";

    /** The program itself may lie in the folder: somebody has only the jar and begins there. */
    private static final Pattern OURS =
            Pattern.compile("vestnik|vestnik[-.0-9A-Za-z]*\\.(jar|cmd|jsa)");

    public NewSite {
        languages = List.copyOf(languages);
    }

    /**
     * Makes it in a folder that is not there yet or is empty, whole or not at all.
     *
     * @param shown the folder as it was typed
     * @return the paths of the files in the folder; empty, with an error, where it cannot be made
     * @throws org.vestnik.problem.MachineFailure when the disk refuses
     */
    public Outcome<List<String>> make(SourceFolder folder, String shown) {
        Optional<String> stranger =
                folder.names().stream().filter(name -> !OURS.matcher(name).matches()).findFirst();
        if (stranger.isPresent()) {
            return Outcome.with(
                    List.of(),
                    ScaffoldRule.SITE_FOLDER_FULL.at(Place.of(shown), shown, stranger.get()));
        }
        List<NewFile> files = new ArrayList<>();
        files().forEach((path, bytes) -> files.add(new NewFile(path, () -> bytes)));
        return folder.make(CONTENT, files)
                .map(
                        made ->
                                made
                                        ? files.stream().map(f -> CONTENT + "/" + f.path()).toList()
                                        : List.of());
    }

    /** What is wrong with the languages: one that is none, or is there twice. */
    public Optional<Problem> misuse() {
        Map<String, byte[]> files = Map.of(SiteReader.FILE, bytes(siteYaml()));
        return SiteReader.read(SourceTree.of(files)).problems().stream()
                .filter(problem -> problem.code().startsWith("language-unknown"))
                .findFirst();
    }

    /** The bytes of every file, by its path in the content folder. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("site.yaml", bytes(siteYaml()));
        files.put("static/favicon.svg", SiteWords.bytes("favicon.svg"));
        String article = "articles/" + today().getYear() + "/start/";
        files.put(article + "hall.jpg", SiteWords.bytes("hall.jpg"));
        for (Language language : languages) {
            files.put(article + language + ".md", bytes(article(language)));
            for (String page : List.of("about", "contacts")) {
                files.put("pages/" + page + "/" + language + ".md", bytes(page(page, language)));
            }
        }
        return files;
    }

    private String siteYaml() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("languages", languages.toString());
        facts.put("timezone", zone());
        facts.put("start", today().withDayOfMonth(1).toString());
        facts.put("end", today().withDayOfMonth(1).plusYears(1).minusDays(1).toString());
        return new SiteTemplate(languages, facts, messages)
                .filled(SiteWords.siteYaml(messages.language()));
    }

    private String article(Language language) {
        SiteWords words = SiteWords.in(language);
        StringBuilder out = head(language, "article");
        if (isLead(language)) {
            out.append("type: conference\ndate: ").append(today()).append('\n');
        }
        out.append(key("summary", words.say("article.summary")));
        out.append("event:\n");
        if (isLead(language)) {
            out.append("  start: ").append(today()).append('\n');
        }
        out.append("  ").append(key("place", words.say("article.place")));
        if (isLead(language)) {
            out.append("  country: BG\n  participants: 48\n  organiser: lipograd\n");
            out.append("partners: [lipograd, robledar]\n");
        }
        out.append("photos:\n  hall.jpg:\n");
        out.append("    ").append(key("alt", words.say("article.alt")));
        out.append("    ").append(key("caption", words.say("article.caption")));
        return out.append("---\n").append(body("article", language)).toString();
    }

    private String page(String name, Language language) {
        return head(language, name)
                        .append(key("summary", SiteWords.in(language).say(name + ".summary")))
                + "---\n"
                + body(name, language);
    }

    /** The beginning of a front matter. */
    private StringBuilder head(Language language, String name) {
        SiteWords words = SiteWords.in(language);
        StringBuilder out = new StringBuilder("---\n");
        if (words.standsInFor(language)) {
            out.append("# ").append(say("remark.stand-in", language)).append('\n');
        } else if (isLead(language)) {
            out.append("# ").append(say(remark(name))).append('\n');
        } else {
            out.append("# ").append(say(words(name), languages.get(0) + ".md")).append('\n');
        }
        return out.append(key("title", words.say(name + ".title")));
    }

    private static String remark(String name) {
        return name.equals("article") ? "remark.begin" : "remark.begin.page";
    }

    private static String words(String name) {
        return name.equals("article") ? "remark.words" : "remark.words.page";
    }

    /** A text links to the page of its own language. */
    private String body(String name, Language language) {
        SiteWords words = SiteWords.in(language);
        return words.markdown(name).replace("/" + words.spoken() + ".md", "/" + language + ".md");
    }

    private boolean isLead(Language language) {
        return language.equals(languages.get(0));
    }

    private String zone() {
        return SiteWords.in(languages.get(0)).say("timezone");
    }

    private LocalDate today() {
        return now.atZone(ZoneId.of(zone())).toLocalDate();
    }

    private String say(String key, Object... arguments) {
        return messages.say(Message.of(key, arguments));
    }

    private static String key(String key, String value) {
        return key + ": " + YamlQuotes.value(value) + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
