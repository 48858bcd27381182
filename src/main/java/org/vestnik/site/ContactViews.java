package org.vestnik.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vestnik.content.Contact;
import org.vestnik.content.SiteConfig;
import org.vestnik.files.MediaTypes;
import org.vestnik.files.SourceFile;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;
import org.vestnik.language.Numbers;
import org.vestnik.site.view.AttachmentView;
import org.vestnik.site.view.ContactView;
import org.vestnik.site.view.LogoView;
import org.vestnik.site.view.PressView;
import org.vestnik.site.view.PressView.LogoFileView;

/** Whom to ask, and what journalists are given. */
record ContactViews(Edition edition) {
    /** None or one. */
    List<ContactView> contact(Language language) {
        return of(edition.site().contact(), language);
    }

    List<ContactView> of(Contact contact, Language language) {
        return contact.isEmpty() ? List.of() : List.of(view(contact, language));
    }

    private ContactView view(Contact contact, Language language) {
        String phone = contact.phone().orElse("");
        return new ContactView(
                in(contact.organisation(), language),
                in(contact.name(), language),
                in(contact.role(), language),
                in(contact.address(), language),
                contact.email().orElse(""),
                phone,
                call(phone),
                in(contact.hours(), language),
                contact.url().orElse(""));
    }

    /** From abroad nobody dials the zero in +359 (0)2. */
    private static String call(String phone) {
        String number = phone.startsWith("+") ? phone.replace("(0)", "") : phone;
        return number.replaceAll("[^0-9+]", "");
    }

    /**
     * None or one.
     *
     * @param root leads from the page to the root of the site
     */
    List<PressView> press(Language language, String root) {
        SiteConfig site = edition.site();
        LocalText text = site.press().isEmpty() ? site.description() : site.press();
        PressView view =
                new PressView(
                        in(text, language),
                        logos(language, root),
                        of(site.contact().press().orElse(site.contact()), language));
        boolean empty = view.text().isEmpty() && view.logos().isEmpty() && view.contact().isEmpty();
        return empty ? List.of() : List.of(view);
    }

    /** Of the site, of its partners, of who pays: each file once. */
    private List<LogoFileView> logos(Language language, String root) {
        SiteConfig site = edition.site();
        Map<String, String> names = new LinkedHashMap<>();
        site.logo().ifPresent(file -> names.put(file, in(site.title(), language)));
        site.partners()
                .values()
                .forEach(
                        p -> p.logo().ifPresent(f -> names.putIfAbsent(f, in(p.name(), language))));
        site.projects().stream()
                .flatMap(project -> project.funding().stream())
                .flatMap(funding -> funding.logos().stream())
                .forEach(logo -> names.putIfAbsent(logo.file(), in(logo.alt(), language)));
        List<LogoFileView> logos = new ArrayList<>();
        names.forEach((file, name) -> add(file, name, language, root, logos));
        return logos;
    }

    private void add(
            String file, String name, Language language, String root, List<LogoFileView> logos) {
        edition.sources()
                .file(file)
                .ifPresent(
                        source -> {
                            String path = edition.logos().path(file).orElseThrow();
                            LogoView logo = edition.logos().view(file, path, root, "");
                            logos.add(
                                    new LogoFileView(
                                            logo, download(source, root + path, name, language)));
                        });
    }

    private static AttachmentView download(
            SourceFile source, String href, String name, Language language) {
        String format = MediaTypes.ending(source.name()).toUpperCase(Locale.ROOT);
        String size = Numbers.in(language).size(source.size());
        return new AttachmentView(href, name.isEmpty() ? source.name() : name, format, size);
    }

    private String in(LocalText text, Language language) {
        return text.in(language, edition.lead());
    }
}
