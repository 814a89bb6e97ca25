package vn.napa.quanlop.documents.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.words.Words;

/** Lays out a web page, which is what many systems export under the name of an Excel or Word file. */
final class HtmlReader {

    private final String file;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder running = new StringBuilder();
    private int paragraphs;
    private int tables;

    private HtmlReader(String file) {
        this.file = file;
    }

    static Paper read(String file, Document html) {
        HtmlReader reader = new HtmlReader(file);
        reader.walk(html.body());
        reader.flush();
        return new Paper(file, List.of(new Leaf("", List.copyOf(reader.blocks))));
    }

    static Paper read(String file, String html) {
        return read(file, Jsoup.parse(html));
    }

    private void walk(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                running.append(text.text());
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "table" -> {
                flush();
                table(element);
            }
            case "br" -> running.append('\n');
            case "script", "style", "head" -> {}
            default -> {
                boolean block = element.isBlock();
                if (block) {
                    flush();
                }
                walk(element);
                if (block) {
                    flush();
                }
            }
        }
    }

    private void flush() {
        for (String line : Words.clean(running.toString()).split("\n")) {
            if (!line.isBlank()) {
                blocks.add(new Line(line, new Place(file, null, "đoạn " + ++paragraphs)));
            }
        }
        running.setLength(0);
    }

    private void table(Element table) {
        GridBuilder grid = new GridBuilder();
        Set<Long> taken = new HashSet<>();
        int r = 0;
        for (Element tr : table.select("tr")) {
            if (tr.closest("table") != table) {
                continue;
            }
            int c = 0;
            for (Element td : tr.children()) {
                while (taken.contains(slot(r, c))) {
                    c++;
                }
                int down = span(td.attr("rowspan"));
                int across = span(td.attr("colspan"));
                td.select("br").append("\\n");
                grid.add(td.text().replace("\\n", "\n"), r, c, down, across);
                take(taken, r, c, down, across);
                c += across;
            }
            r++;
        }
        String part = "bảng " + ++tables;
        blocks.add(grid.build(
                new Place(file, part, null),
                (row, col) -> new Place(file, part, "dòng " + (row + 1) + ", cột " + (col + 1))));
    }

    private static long slot(int r, int c) {
        return r * 100_000L + c;
    }

    private static void take(Set<Long> taken, int r, int c, int down, int across) {
        for (int y = r; y < r + down; y++) {
            for (int x = c; x < c + across; x++) {
                taken.add(slot(y, x));
            }
        }
    }

    private static int span(String value) {
        return value.matches("\\d{1,3}") ? Math.min(200, Math.max(1, Integer.parseInt(value))) : 1;
    }
}
