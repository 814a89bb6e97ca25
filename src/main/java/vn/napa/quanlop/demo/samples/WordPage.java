package vn.napa.quanlop.demo.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A Word document as a clerk writes it: letterhead, centred titles, paragraphs, plain tables. */
final class WordPage {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 13;

    private final XWPFDocument document = new XWPFDocument();

    void letterhead(List<String> left, List<String> right) {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth("100%");
        lines(table.getRow(0).getCell(0), left);
        lines(table.getRow(0).getCell(1), right);
        document.createParagraph();
    }

    private static void lines(XWPFTableCell cell, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            write(paragraph, lines.get(i), !lines.get(i).startsWith("Số:"), SIZE - 1);
        }
    }

    void title(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, text, true, SIZE + 1);
    }

    void centred(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, text, false, SIZE);
    }

    void text(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(567);
        paragraph.setSpacingAfter(100);
        write(paragraph, text, false, SIZE);
    }

    void table(List<String> header, List<List<String>> rows, int... widths) {
        XWPFTable table = document.createTable(rows.size() + 1, header.size());
        table.setWidth("100%");
        fill(table, 0, header, true, widths);
        for (int row = 0; row < rows.size(); row++) {
            fill(table, row + 1, rows.get(row), false, widths);
        }
    }

    private static void fill(XWPFTable table, int row, List<String> cells, boolean bold, int[] widths) {
        for (int column = 0; column < cells.size(); column++) {
            XWPFTableCell cell = table.getRow(row).getCell(column);
            cell.getCTTc().addNewTcPr().addNewTcW().setW(BigInteger.valueOf(widths[column]));
            write(cell.getParagraphs().get(0), cells.get(column), bold, SIZE - 1);
        }
    }

    void signature(List<String> left, List<String> right) {
        document.createParagraph();
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth("100%");
        for (int i = 0; i < left.size(); i++) {
            XWPFTableCell cell = table.getRow(0).getCell(0);
            write(i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph(), left.get(i), i == 0, SIZE - 2);
        }
        lines(table.getRow(0).getCell(1), right);
    }

    private static void write(XWPFParagraph paragraph, String text, boolean bold, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
