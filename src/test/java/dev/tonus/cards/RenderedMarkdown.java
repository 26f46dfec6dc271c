package dev.tonus.cards;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Markdown as a client's parser understands it.
 *
 * @param kinds the types of all nodes, in order
 * @param text all text, as a reader sees it
 */
record RenderedMarkdown(List<String> kinds, String text) {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    static RenderedMarkdown of(String markdown) {
        List<String> kinds = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        visit(Parser.builder().extensions(TABLES).build().parse(markdown), kinds, text);
        return new RenderedMarkdown(kinds, text.toString());
    }

    private static void visit(Node node, List<String> kinds, StringBuilder text) {
        kinds.add(node.getClass().getSimpleName());
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text literal) {
                text.append(literal.getLiteral());
            }

            @Override
            protected void visitChildren(Node parent) {
                // Children are visited below, for all types alike.
            }
        });
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child, kinds, text);
        }
    }
}
