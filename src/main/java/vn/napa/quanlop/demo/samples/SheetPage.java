package vn.napa.quanlop.demo.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel sheet as a clerk makes it: titles over the whole width, a bordered table, notes below. */
final class SheetPage {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Sheet sheet;
    private final int columns;
    private final CellStyle plain = style(false, false);
    private final CellStyle bold = style(true, false);
    private final CellStyle bordered = style(false, true);
    private final CellStyle header = style(true, true);
    private int next;

    SheetPage(String name, int... widths) {
        sheet = book.createSheet(name);
        columns = widths.length;
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        header.setAlignment(HorizontalAlignment.CENTER);
    }

    private CellStyle style(boolean heavy, boolean border) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(heavy);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (border) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    void title(String text) {
        CellStyle centred = style(true, false);
        centred.setAlignment(HorizontalAlignment.CENTER);
        across(text, centred);
    }

    void note(String text) {
        across(text, plain);
    }

    void blank() {
        next++;
    }

    private void across(String text, CellStyle style) {
        Row row = sheet.createRow(next);
        row.createCell(0).setCellValue(text);
        row.getCell(0).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
        next++;
    }

    void header(List<String> cells) {
        row(cells, header);
    }

    void row(List<String> cells) {
        row(cells, bordered);
    }

    /** A row whose cells bear no border. */
    void loose(List<String> cells) {
        row(cells, bold);
    }

    private void row(List<String> cells, CellStyle style) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (text.matches("\\d{1,4}")) {
                row.createCell(column).setCellValue(Integer.parseInt(text));
            } else {
                row.createCell(column).setCellValue(text);
            }
            row.getCell(column).setCellStyle(style);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (book) {
            book.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
