package org.vestnik.preview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Where every request comes in: guarded first, then taken to whoever knows the answer. */
final class FrontDoor extends Handler.Abstract {
    private static final String OURS = "/.vestnik/";
    private static final String EVENTS = OURS + "events";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final Guard guard;
    private final Conversation conversation;
    private final EventStreams streams;

    FrontDoor(Guard guard, Conversation conversation, EventStreams streams) {
        this.guard = guard;
        this.conversation = conversation;
        this.streams = streams;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Exchange exchange = Exchange.of(request, response, callback);
        try {
            Optional<Refusal> refusal = guard.refusal(request);
            if (refusal.isPresent()) {
                exchange.refuse(refusal.get());
            } else {
                enter(exchange);
            }
        } catch (RuntimeException | Error fault) {
            // Work that is interrupted because the server closes is no fault.
            if (getServer().isRunning()) {
                conversation.faults().accept(fault);
            }
            exchange.fault(fault);
        }
        return true;
    }

    private void enter(Exchange exchange) {
        if (!METHODS.contains(exchange.request().getMethod())) {
            exchange.refuse(Refusal.method("GET, HEAD"));
            return;
        }
        Optional<Question> question = question(exchange);
        if (question.isEmpty()) {
            exchange.refuse(Refusal.BAD_PATH);
        } else if (question.get().path().equals(EVENTS)) {
            listen(exchange);
        } else if (exchange.is("POST")) {
            act(question.get(), exchange);
        } else {
            Delivery.of(conversation.answers().to(question.get()), exchange);
        }
    }

    private static Optional<Question> question(Exchange exchange) {
        HttpURI target = exchange.request().getHttpURI();
        String query = Optional.ofNullable(target.getQuery()).orElse("");
        List<String> languages = Preferred.languages(exchange.asked(HttpHeader.ACCEPT_LANGUAGE));
        return Optional.ofNullable(target.getPath())
                .flatMap(CleanPath::of)
                .map(path -> new Question(path, query, languages));
    }

    private void listen(Exchange exchange) {
        if (!exchange.is("GET")) {
            exchange.refuse(Refusal.method("GET"));
            return;
        }
        Fields query = Request.extractQueryParameters(exchange.request());
        String page = Optional.ofNullable(query.getValue("page")).orElse("");
        if (page.startsWith("/")) {
            streams.open(page, exchange);
        } else {
            exchange.refuse(Refusal.BAD_PATH);
        }
    }

    private void act(Question question, Exchange exchange) {
        if (!question.path().startsWith(OURS)) {
            exchange.refuse(Refusal.method("GET, HEAD"));
            return;
        }
        Optional<Refusal> refusal = guard.refusalToAct(exchange.request());
        if (refusal.isPresent()) {
            exchange.refuse(refusal.get());
            return;
        }
        conversation
                .posts()
                .to(question)
                .ifPresentOrElse(
                        answer -> Delivery.of(answer, exchange),
                        () -> exchange.refuse(Refusal.NOT_FOUND));
    }
}
