package dev.tonus.book;

import java.util.List;

/** The frame of a page. */
final class Page {

    private static final String SAFETY =
            "Decision support for licensed clinicians, who stay responsible for every decision. This book is generated from"
                    + " the content that the service decides by. What is a draft here needs local clinical review before"
                    + " any use with real patients.";

    private Page() {}

    static String of(String title, String styles, List<Html> content) {
        Html head = Html.join(List.of(
                new Html(
                        "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"),
                Html.element("title", title),
                new Html("<link rel=\"stylesheet\" href=\"" + styles + "\">")));
        Html header = Html.element("header", Html.element("h1", title), Html.element("p", SAFETY));
        return "<!DOCTYPE html>\n<html lang=\"en\"><head>" + head.markup() + "</head><body>" + header.markup()
                + Html.join(content).markup() + "</body></html>\n";
    }
}
