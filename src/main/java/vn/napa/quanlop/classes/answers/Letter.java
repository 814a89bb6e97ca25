package vn.napa.quanlop.classes.answers;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** A letter as a list of blocks, written twice: as plain text and as simple HTML that reads well on a phone. */
final class Letter {

    private static final String FONT =
            "font-family:'Times New Roman',serif;font-size:16px;line-height:1.45;color:#1a1a1a";
    private static final String CELL = "padding:6px 10px;border:1px solid #cfcfcf;vertical-align:top;text-align:left";

    private final List<Block> blocks = new ArrayList<>();

    private sealed interface Block {

        record Words(String text, boolean quiet) implements Block {}

        record Rows(String title, List<Row> rows) implements Block {}

        record Points(String title, List<String> points) implements Block {}
    }

    /** A line of the table. */
    record Row(String name, String value) {}

    Letter words(String text) {
        blocks.add(new Block.Words(text, false));
        return this;
    }

    Letter quiet(String text) {
        blocks.add(new Block.Words(text, true));
        return this;
    }

    Letter table(String title, List<Row> rows) {
        blocks.add(new Block.Rows(title, rows));
        return this;
    }

    /** Nothing is written for an empty list. */
    Letter points(String title, List<String> points) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(title, List.copyOf(points)));
        }
        return this;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Words words) {
                out.append(words.text()).append("\n\n");
            } else if (block instanceof Block.Rows table) {
                out.append(table.title()).append(":\n");
                table.rows()
                        .forEach(row -> out.append("  - ")
                                .append(row.name())
                                .append(": ")
                                .append(row.value())
                                .append('\n'));
                out.append('\n');
            } else if (block instanceof Block.Points list) {
                out.append(list.title()).append(":\n");
                list.points().forEach(point -> out.append("  - ").append(point).append('\n'));
                out.append('\n');
            }
        }
        return out.toString().stripTrailing() + "\n";
    }

    String html() {
        StringBuilder out = new StringBuilder("<!DOCTYPE html><html lang=\"vi\"><body style=\"" + FONT + "\">");
        for (Block block : blocks) {
            if (block instanceof Block.Words words) {
                out.append(words.quiet() ? "<p style=\"color:#5a5a5a;font-size:14px\">" : "<p>")
                        .append(escape(words.text()).replace("\n", "<br>"))
                        .append("</p>");
            } else if (block instanceof Block.Rows table) {
                out.append("<p><b>").append(escape(table.title())).append("</b></p>");
                out.append("<table style=\"border-collapse:collapse;max-width:100%\">");
                for (Row row : table.rows()) {
                    out.append("<tr><th style=\"" + CELL + ";font-weight:normal;color:#444\">")
                            .append(escape(row.name()))
                            .append("</th><td style=\"" + CELL + "\">")
                            .append(escape(row.value()))
                            .append("</td></tr>");
                }
                out.append("</table>");
            } else if (block instanceof Block.Points list) {
                out.append("<p><b>").append(escape(list.title())).append("</b></p><ul>");
                list.points()
                        .forEach(point ->
                                out.append("<li>").append(escape(point)).append("</li>"));
                out.append("</ul>");
            }
        }
        return out.append("</body></html>").toString();
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
