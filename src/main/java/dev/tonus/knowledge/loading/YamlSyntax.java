package dev.tonus.knowledge.loading;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The part of YAML that content files may use. Anchors, tags and several documents are refused: a reader who does not
 * know them could not tell what the file says.
 */
final class YamlSyntax {

    private final Place start;
    private int documents;
    private boolean plain = true;

    private YamlSyntax(Place start) {
        this.start = start;
    }

    /** Whether the text keeps to that part; what does not is reported. */
    static boolean isPlain(String text, LoadSettings settings, Place start) {
        YamlSyntax syntax = new YamlSyntax(start);
        new Parse(settings).parseString(text).forEach(syntax::check);
        return syntax.plain;
    }

    private void check(Event event) {
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            refuse(event, "A second document begins here: put it into a file of its own.");
        }
        if (event instanceof NodeEvent node
                && (node instanceof AliasEvent || node.getAnchor().isPresent())) {
            refuse(event, "Anchors and aliases (& and *) are not used: write the text out, or use a definition.");
        }
        if (tagOf(event).isPresent()) {
            refuse(event, "Tags (!) are not used: write the plain value.");
        }
    }

    private static Optional<String> tagOf(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private void refuse(Event event, String sentence) {
        plain = false;
        start.at(event.getStartMark().map(Mark::getLine).orElse(0) + 1).refuse(sentence);
    }
}
