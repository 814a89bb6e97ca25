package vn.napa.quanlop.documents.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts off what a reply quotes of earlier mails; a mail that is forwarded stays, it is what was meant to be sent. */
public final class Quotes {

    private static final Pattern BEGINS = Pattern.compile(
            "(?iu)^\\s*(?:(?:vào|on|le)\\b.{5,120}(?:đã viết|wrote|viết)\\s*:|-{3,}\\s*(?:original message|thư gốc|tin nhắn gốc)\\s*-{3,}|_{20,})\\s*$");

    private Quotes() {}

    public static String without(String text) {
        List<String> kept = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (BEGINS.matcher(line).matches()) {
                break;
            }
            if (!line.stripLeading().startsWith(">")) {
                kept.add(line);
            }
        }
        String rest = String.join("\n", kept).strip();
        return rest.isEmpty() ? text : rest;
    }
}
