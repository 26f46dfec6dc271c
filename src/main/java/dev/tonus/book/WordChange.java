package dev.tonus.book;

import java.util.ArrayList;
import java.util.List;

/** A statement that changed, as one text: what went is struck out, what came is marked. */
final class WordChange {

    private final List<String> before;
    private final List<String> now;
    private final int[][] kept;

    private WordChange(List<String> before, List<String> now) {
        this.before = before;
        this.now = now;
        kept = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                kept[i][j] = before.get(i).equals(now.get(j))
                        ? kept[i + 1][j + 1] + 1
                        : Math.max(kept[i + 1][j], kept[i][j + 1]);
            }
        }
    }

    /** The words of both, each once; either text may be empty. */
    static Html of(String before, String now) {
        return new WordChange(words(before), words(now)).print();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private Html print() {
        List<Html> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < now.size()) {
            List<String> gone = new ArrayList<>();
            List<String> come = new ArrayList<>();
            List<String> same = new ArrayList<>();
            while (isGone(i, j)) {
                gone.add(before.get(i++));
            }
            while (isCome(i, j)) {
                come.add(now.get(j++));
            }
            while (isSame(i, j)) {
                same.add(now.get(j++));
                i++;
            }
            add("del", gone, pieces);
            add("ins", come, pieces);
            add("span", same, pieces);
        }
        return Html.join(pieces);
    }

    private boolean isSame(int i, int j) {
        return i < before.size() && j < now.size() && before.get(i).equals(now.get(j));
    }

    private boolean isGone(int i, int j) {
        return i < before.size() && !isSame(i, j) && (j == now.size() || kept[i + 1][j] >= kept[i][j + 1]);
    }

    private boolean isCome(int i, int j) {
        return j < now.size() && !isSame(i, j) && (i == before.size() || kept[i][j + 1] > kept[i + 1][j]);
    }

    private static void add(String element, List<String> words, List<Html> pieces) {
        if (!words.isEmpty()) {
            pieces.add(Html.element(element, String.join(" ", words)));
            pieces.add(Html.text(" "));
        }
    }
}
