package org.vestnik.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/** Writes lists: bullets, numbers, tasks, terms with their definitions. */
final class ListWriter {
    private static final String CLASS = " class=\"";

    private final Draft draft;
    private final FlowWriter flow;
    private final StringBuilder out;

    ListWriter(Draft draft, FlowWriter flow) {
        this.draft = draft;
        this.flow = flow;
        this.out = draft.out();
    }

    void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        out.append(ordered ? "<ol" : "<ul");
        int start = ordered ? ((OrderedList) list).getStartNumber() : 1;
        out.append(start == 1 ? "" : " start=\"" + start + "\"");
        out.append(draft.marks().of(list)).append(">\n");
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem item) {
                item(item);
            }
        }
        out.append(ordered ? "</ol>\n" : "</ul>\n");
    }

    private void item(ListItem item) {
        boolean task = item instanceof TaskListItem;
        String marks = draft.marks().of(item);
        if (task) {
            marks =
                    marks.contains(CLASS)
                            ? marks.replace(CLASS, CLASS + "task ")
                            : CLASS + "task\"" + marks;
        }
        out.append("<li").append(marks).append('>');
        if (task) {
            task((TaskListItem) item);
        } else {
            flow.children(item);
        }
        out.append("</li>\n");
    }

    /** The box and its text are one label, so that the box has a name. */
    private void task(TaskListItem item) {
        boolean done = item.isItemDoneMarker();
        String box = "<input type=\"checkbox\" disabled" + (done ? " checked" : "");
        if (item.getFirstChild() instanceof Paragraph first && !Pictures.isAlone(first)) {
            boolean bare = isBare(first);
            out.append(bare ? "<label>" : "<p><label>").append(box).append("> ");
            InlineWriter.line(draft, first).write(draft);
            out.append(bare ? "</label>\n" : "</label></p>\n");
            first.unlink();
        } else {
            out.append(box).append(done ? " aria-label=\"☑\">\n" : " aria-label=\"☐\">\n");
        }
        flow.children(item);
    }

    /** Whether a paragraph stands in its item without tags of its own. */
    static boolean isBare(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && (item instanceof DefinitionItem ? item.isTight() : item.isInTightList());
    }

    void definitions(Node list) {
        out.append("<dl").append(draft.marks().of(list)).append(">\n");
        boolean term = false;
        boolean any = false;
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm) {
                term(node);
                term = true;
                any = false;
            } else if (node instanceof DefinitionItem) {
                out.append(term ? "" : "<dt></dt>\n");
                flow.container("dd", node);
                term = true;
                any = true;
            }
        }
        out.append(any ? "" : "<dd></dd>\n").append("</dl>\n");
    }

    private void term(Node node) {
        out.append("<dt").append(draft.marks().of(node)).append('>');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            InlineWriter.line(draft, child).write(draft);
        }
        out.append("</dt>\n");
    }
}
