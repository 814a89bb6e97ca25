package vn.napa.quanlop.documents.mime;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Turns the HTML form of a mail into lines of text. */
final class PlainText {

    private PlainText() {}

    static String ofHtml(String html) {
        Document document = Jsoup.parse(html);
        document.select("script,style,head").remove();
        for (Element e : document.select("br,p,div,tr,li,h1,h2,h3,h4,table")) {
            e.prependChild(new TextNode("\n"));
        }
        document.select("td,th").forEach(e -> e.appendChild(new TextNode(" ")));
        return document.wholeText().replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n");
    }
}
