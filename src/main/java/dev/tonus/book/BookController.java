package dev.tonus.book;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Shows the knowledge book of the content that the service decides by. The book is made when it is first asked for. */
@RestController
@ConditionalOnProperty(name = "tonus.mode", havingValue = "evaluation", matchIfMissing = true)
final class BookController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final ObjectProvider<KnowledgeBook> book;

    BookController(ObjectProvider<KnowledgeBook> book) {
        this.book = book;
    }

    /** The whole book. */
    @GetMapping(path = "/book", produces = HTML)
    String page() {
        return book.getObject().page();
    }

    /** The page of one entry. */
    @GetMapping(path = "/book/{id}", produces = HTML)
    String page(@PathVariable String id) {
        return book.getObject().findPage(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
