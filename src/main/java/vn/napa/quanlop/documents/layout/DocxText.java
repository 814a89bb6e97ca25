package vn.napa.quanlop.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import vn.napa.quanlop.documents.layout.DocxReader.Xml;

/** The words of a Word paragraph or cell. */
final class DocxText {

    private DocxText() {}

    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        collect(element, text);
        return text.toString();
    }

    private static void collect(Element parent, StringBuilder text) {
        for (Element e : Xml.children(parent)) {
            switch (e.getLocalName()) {
                case "t" -> text.append(e.getTextContent());
                case "tab", "ptab" -> text.append(' ');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "del",
                        "moveFrom",
                        "delText",
                        "instrText",
                        "pict",
                        "drawing",
                        "AlternateContent",
                        "object",
                        "rPr",
                        "pPr",
                        "tcPr" -> {}
                case "r" -> run(e, text);
                case "p" -> paragraph(e, text);
                case "tbl" -> rows(e, text);
                default -> collect(e, text);
            }
        }
    }

    private static void run(Element run, StringBuilder text) {
        boolean hidden = Xml.children(run, "rPr").stream().anyMatch(p -> Xml.has(p, "vanish"));
        if (!hidden) {
            collect(run, text);
        }
    }

    private static void paragraph(Element p, StringBuilder text) {
        if (text.length() > 0) {
            text.append('\n');
        }
        collect(p, text);
        for (Element box : textBoxes(p)) {
            text.append('\n');
            collect(box, text);
        }
    }

    private static void rows(Element tbl, StringBuilder text) {
        for (Element row : Xml.children(tbl, "tr")) {
            text.append('\n');
            for (Element cell : Xml.children(row, "tc")) {
                text.append(' ');
                collect(cell, text);
            }
        }
    }

    /** The contents of text boxes anchored in a paragraph; the compatibility copy of each is left out. */
    static List<Element> textBoxes(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Element e : Xml.children(parent)) {
            switch (e.getLocalName()) {
                case "txbxContent" -> found.add(e);
                case "Fallback", "del", "moveFrom" -> {}
                default -> found.addAll(textBoxes(e));
            }
        }
        return found;
    }
}
