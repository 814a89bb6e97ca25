package vn.napa.quanlop.documents.layout;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.words.Words;

/** Lays out a Word document from its XML: tracked changes count as accepted, hidden text does not count. */
final class DocxReader {

    private final String file;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    private DocxReader(String file) {
        this.file = file;
    }

    static Paper read(String file, InputStream documentXml) throws IOException {
        DocxReader reader = new DocxReader(file);
        Element root = parse(documentXml);
        for (Element body : Xml.children(root)) {
            reader.blocks(body);
        }
        return new Paper(file, List.of(new Leaf("", List.copyOf(reader.blocks))));
    }

    private static Element parse(InputStream xml) throws IOException {
        try {
            DocumentBuilderFactory factory = XMLHelper.getDocumentBuilderFactory();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("not a Word document", e);
        }
    }

    private void blocks(Element parent) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> blocks(child);
                default -> {}
            }
        }
    }

    private void paragraph(Element p) {
        paragraphs++;
        String text = Words.clean(DocxText.of(p));
        if (!text.isEmpty()) {
            blocks.add(new Line(text, new Place(file, null, "đoạn " + paragraphs)));
        }
        for (Element box : DocxText.textBoxes(p)) {
            blocks(box);
        }
    }

    private void table(Element tbl) {
        int number = ++tables;
        Grid grid = new DocxTable(tbl).grid(file, number);
        blocks.add(grid);
        for (Element nested : nestedTables(tbl)) {
            table(nested);
        }
    }

    private static List<Element> nestedTables(Element tbl) {
        List<Element> found = new ArrayList<>();
        for (Element row : Xml.children(tbl, "tr")) {
            for (Element cell : Xml.children(row, "tc")) {
                found.addAll(Xml.children(cell, "tbl"));
            }
        }
        return found;
    }

    /** Walks small parts of a document tree. */
    static final class Xml {

        private Xml() {}

        static List<Element> children(Node parent) {
            List<Element> found = new ArrayList<>();
            for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
                if (n instanceof Element element) {
                    found.add(element);
                }
            }
            return found;
        }

        static List<Element> children(Node parent, String name) {
            return children(parent).stream()
                    .filter(e -> name.equals(e.getLocalName()))
                    .toList();
        }

        static boolean has(Node parent, String name) {
            return !children(parent, name).isEmpty();
        }

        /** The {@code w:val} of a named child, or the empty string. */
        static String value(Node parent, String name) {
            List<Element> found = children(parent, name);
            return found.isEmpty()
                    ? ""
                    : found.get(0).getAttributeNS(found.get(0).getNamespaceURI(), "val");
        }
    }
}
