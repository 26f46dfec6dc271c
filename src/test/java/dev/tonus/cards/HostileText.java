package dev.tonus.cards;

import java.util.stream.Stream;

/** Text as a record may hold it, by accident or with intent. */
public final class HostileText {

    private HostileText() {}

    public static Stream<String> all() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<style>*{display:none}</style>",
                "<img src=x onerror=alert(1)>",
                "&lt;b&gt; &#60;b&#62; &amp;",
                "**bold** _emphasis_ __strong__ ~~gone~~",
                "`code` ```fence```",
                "# heading",
                "> quote",
                "- item",
                "+ item",
                "* item",
                "1. item",
                "12) item",
                "---",
                "===",
                "***",
                "~~~",
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "[click](javascript:alert(1))",
                "![image](https://example.org/x.png)",
                "[ref]: https://example.org",
                "[ref][ref]",
                "<https://example.org>",
                "https://example.org/path?x=1",
                "www.example.org",
                "someone@example.org",
                "line one\n\n# line two\r\n- line three",
                "    four spaces",
                "\tone tab",
                "line\u2028separator\u2029paragraph",
                "back\\slash \\* \\[",
                "right\u202Eleft\u202C \u2066isolated\u2069 \u200Fmark",
                "zero\u200Bwidth\uFEFF\u00AD",
                "lone \uD83D surrogate and \uDE00 another",
                "emoji \uD83D\uDE00 and family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u05D3\u05D5\u05E7\u05E1\u05D9 40 mg",
                "\u0000\u0001\u001B[31mred\u007F",
                "$x^2$ :smile: #12",
                "*".repeat(3000),
                "x".repeat(3000),
                "\uD83D\uDE00".repeat(1500),
                "[".repeat(3000));
    }
}
