package org.vestnik.preview;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The other end of a conversation, which keeps what it heard. */
final class Listeners implements Events {
    final List<Question> questions = new CopyOnWriteArrayList<>();
    final List<Question> posts = new CopyOnWriteArrayList<>();
    final List<Throwable> faults = new CopyOnWriteArrayList<>();
    final LinkedBlockingQueue<Visitor> opened = new LinkedBlockingQueue<>();
    final LinkedBlockingQueue<Visitor> closed = new LinkedBlockingQueue<>();

    @Override
    public void opened(Visitor visitor) {
        opened.add(visitor);
    }

    @Override
    public void closed(Visitor visitor) {
        closed.add(visitor);
    }

    /** A conversation in which these answers are given and a single post is known. */
    Conversation giving(Function<Question, Answer> answers) {
        return new Conversation(
                question -> {
                    questions.add(question);
                    return answers.apply(question);
                },
                question -> {
                    posts.add(question);
                    return question.path().equals("/.vestnik/open")
                            ? Optional.of(Answer.done())
                            : Optional.empty();
                },
                this,
                faults::add);
    }

    static Visitor next(LinkedBlockingQueue<Visitor> visitors) {
        try {
            Visitor visitor = visitors.poll(10, TimeUnit.SECONDS);
            if (visitor == null) {
                throw new AssertionError("Nobody came or went");
            }
            return visitor;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
