package org.vestnik.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.vestnik.content.Article;
import org.vestnik.content.Event;
import org.vestnik.content.Project;
import org.vestnik.content.Translation;
import org.vestnik.language.Dates;
import org.vestnik.language.Language;
import org.vestnik.language.LanguageNames;
import org.vestnik.language.LocalText;
import org.vestnik.language.Numbers;
import org.vestnik.site.ArticleList.Key;
import org.vestnik.site.view.TimelineView;
import org.vestnik.site.view.TimelineView.TimelineEntryView;
import org.vestnik.site.view.TimelineView.TimelineYearView;

/**
 * The course of a project: its beginning and end, its activities, its events. All that site.yaml
 * names is shown. Of many events some stand for all: the conferences first, then others at even
 * distances. Chosen once. Thread-safe.
 */
final class Timelines {
    /** How many points a line has that does not say, unless there are more than events. */
    static final int LIMIT = 30;

    private static final Comparator<Point> ORDER =
            Comparator.comparing(Point::start).thenComparing(Point::rank);
    private static final int FIRST = 0;
    private static final int AMONG = 1;
    private static final int LAST = 2;

    private final Edition edition;
    private final Cards cards;
    private final ProjectParts parts;
    private final Once<Asked, Chosen> chosen = new Once<>();

    Timelines(Edition edition) {
        this.edition = edition;
        this.cards = new Cards(edition);
        this.parts = new ProjectParts(edition);
    }

    private record Asked(String project, int limit) {}

    /**
     * What stands on the line.
     *
     * @param left how many events do not
     */
    private record Chosen(List<Point> points, int left) {}

    /**
     * A point of the line.
     *
     * @param kind start, end, activity or event
     * @param name of an activity, and of a project that is not the only one
     * @param rank on the same day: the start first, the end last
     * @param position of the event in its article
     */
    private record Point(
            LocalDate start,
            int rank,
            String kind,
            LocalText name,
            Optional<Project.Activity> activity,
            Optional<Article> article,
            int position) {
        static Point ofStart(LocalDate day, LocalText name) {
            return new Point(day, FIRST, "start", name, Optional.empty(), Optional.empty(), 0);
        }

        static Point ofEnd(LocalDate day, LocalText name) {
            return new Point(day, LAST, "end", name, Optional.empty(), Optional.empty(), 0);
        }

        static Point of(Project.Activity activity) {
            LocalDate day = activity.start().or(activity::end).orElseThrow();
            LocalText name = activity.name();
            return new Point(
                    day, AMONG, "activity", name, Optional.of(activity), Optional.empty(), 0);
        }

        static Point of(Article article, int position) {
            LocalDate day = article.lead().facts().events().get(position).start().date();
            Optional<Article> about = Optional.of(article);
            return new Point(
                    day, AMONG, "event", LocalText.NONE, Optional.empty(), about, position);
        }
    }

    /**
     * None or one.
     *
     * @param project id of site.yaml; "" for all of the site
     * @param root leads from the page to the root of the site
     */
    List<TimelineView> of(String project, int limit, Language language, String root) {
        Chosen found = chosen.of(new Asked(project, limit), this::choose);
        if (found.points().isEmpty()) {
            return List.of();
        }
        TreeMap<Integer, List<Point>> years = new TreeMap<>();
        for (Point point : found.points()) {
            years.computeIfAbsent(point.start().getYear(), y -> new ArrayList<>()).add(point);
        }
        List<TimelineYearView> views =
                years.values().stream().map(points -> year(points, language, root)).toList();
        String number = Numbers.in(language).integer(found.left());
        String more = found.left() == 0 ? "" : edition.marked(language, "timeline-more", number);
        String calendar = new ListNames(edition).href(Key.of(ListKind.CALENDAR), language, root);
        return List.of(new TimelineView(views, more, calendar));
    }

    private TimelineYearView year(List<Point> points, Language language, String root) {
        return new TimelineYearView(
                Dates.in(language).year(points.get(0).start()),
                points.stream().map(point -> entry(point, language, root)).toList());
    }

    private TimelineEntryView entry(Point point, Language language, String root) {
        if (point.article().isPresent()) {
            return event(point, point.article().get(), language, root);
        }
        String day = Dates.in(language).full(point.start());
        return new TimelineEntryView(
                point.kind(),
                point.start().toString(),
                point.activity()
                        .flatMap(Project.Activity::end)
                        .map(last -> until(point, last))
                        .orElse(""),
                point.activity().map(found -> ProjectDetails.period(found, language)).orElse(day),
                point.name().in(language, edition.lead()),
                "",
                "",
                "",
                "",
                "");
    }

    private static String until(Point point, LocalDate last) {
        return last.isAfter(point.start()) ? last.toString() : "";
    }

    private TimelineEntryView event(Point point, Article article, Language language, String root) {
        Translation text = article.best(language);
        Event event = article.lead().facts().events().get(point.position());
        boolean own = text.language().equals(language);
        return new TimelineEntryView(
                point.kind(),
                point.start().toString(),
                until(point, event.lastDay()),
                DateViews.of(language).days(event).text(),
                text.title(),
                root + edition.addresses().of(text),
                own ? "" : text.language().code(),
                own ? "" : LanguageNames.direction(text.language()),
                Cards.typeId(text),
                cards.type(text, language));
    }

    private Chosen choose(Asked asked) {
        List<Point> all = new ArrayList<>();
        List<Project> projects = parts.projects(asked.project());
        projects.forEach(project -> addOwn(project, projects.size() > 1, all));
        int room = Math.max(0, asked.limit() - all.size());
        List<Point> events = events(asked.project(), false);
        List<Point> some = events.size() > room ? events(asked.project(), true) : events;
        List<Point> shown = shown(some, room);
        all.addAll(shown);
        all.sort(ORDER);
        return new Chosen(all, events.size() - shown.size());
    }

    /**
     * What site.yaml says of a project.
     *
     * @param named whether its start and end have to say whose they are
     */
    private static void addOwn(Project project, boolean named, List<Point> all) {
        LocalText name = named ? project.name() : LocalText.NONE;
        project.start().ifPresent(day -> all.add(Point.ofStart(day, name)));
        project.end().ifPresent(day -> all.add(Point.ofEnd(day, name)));
        project.activities().stream()
                .filter(activity -> activity.start().or(activity::end).isPresent())
                .forEach(activity -> all.add(Point.of(activity)));
    }

    /**
     * Those that are on, the earliest first.
     *
     * @param one of each article, its first
     */
    private List<Point> events(String project, boolean one) {
        List<Point> events = new ArrayList<>();
        for (Article article : parts.articles(project)) {
            List<Event> all = article.lead().facts().events();
            IntStream.range(0, all.size())
                    .filter(position -> all.get(position).isOn())
                    .limit(one ? 1 : all.size())
                    .forEach(position -> events.add(Point.of(article, position)));
        }
        events.sort(ORDER.thenComparing(point -> point.article().orElseThrow().folder()));
        return events;
    }

    private static List<Point> shown(List<Point> events, int room) {
        if (events.size() <= room) {
            return events;
        }
        List<Point> first = new ArrayList<>();
        List<Point> second = new ArrayList<>();
        events.forEach(event -> (isConference(event) ? first : second).add(event));
        List<Point> shown = new ArrayList<>(evenly(first, room));
        shown.addAll(evenly(second, room - shown.size()));
        return shown;
    }

    private static boolean isConference(Point point) {
        return point.article()
                .orElseThrow()
                .lead()
                .facts()
                .type()
                .equals(Optional.of("conference"));
    }

    /** So many of them, the first and the last among them. */
    private static List<Point> evenly(List<Point> all, int count) {
        if (all.size() <= count) {
            return all;
        }
        List<Point> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(all.get(count == 1 ? 0 : i * (all.size() - 1) / (count - 1)));
        }
        return some;
    }
}
