package vn.napa.quanlop.reports.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.napa.quanlop.reports.document.ReportContent.SessionLine;
import vn.napa.quanlop.reports.document.ReportContent.StudentLine;

/** The appendices as a workbook, to reckon with; only the PDF is the document, so every sheet says "bản tham khảo". */
public final class ReportWorkbook {

    private static final String MARK = "BẢN THAM KHẢO – số liệu chính thức tại tệp PDF của Báo cáo số ";

    /** The workbook as XLSX. */
    public byte[] xlsx(ReportContent content, @Nullable Issue issue) {
        ReportWords words = new ReportWords(content, issue);
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Styles styles = new Styles(book);
            students(
                    page(book, styles, words, "Tổng hợp", "Tổng hợp kết quả tham gia học tập của học viên"),
                    content,
                    styles);
            sessions(
                    page(book, styles, words, "Theo buổi", "Kết quả ghi hình, điểm danh từng buổi học"),
                    content,
                    styles);
            grid(page(book, styles, words, "Điểm danh", "Bảng điểm danh chi tiết"), content, words, styles);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(XSSFWorkbook book, Styles styles, ReportWords words, String name, String title) {
        Page page = new Page(book.createSheet(name));
        page.line(styles.note, MARK + words.number());
        page.line(styles.title, title);
        page.line(styles.plain, words.subject() + " " + words.occasion());
        page.next++;
        return page;
    }

    private static void students(Page page, ReportContent content, Styles styles) {
        page.widths(6, 28, 40, 12, 10, 10, 12, 12, 12);
        page.head(
                styles,
                List.of(
                        "STT",
                        "Họ và tên",
                        "Đơn vị công tác",
                        "Số buổi điểm danh",
                        "Có mặt",
                        "Vắng",
                        "Trong đó có phép",
                        "Ngồi sai vị trí",
                        "Tỷ lệ tham gia"));
        for (StudentLine student : content.students()) {
            Row row = page.row();
            cell(row, 0, styles.number).setCellValue(student.no());
            cell(row, 1, styles.text).setCellValue(student.name());
            cell(row, 2, styles.text).setCellValue(student.organisation());
            cell(row, 3, styles.number).setCellValue(student.held());
            cell(row, 4, styles.number).setCellValue(student.attended());
            cell(row, 5, styles.number).setCellValue(student.absent());
            cell(row, 6, styles.number).setCellValue(student.excused());
            cell(row, 7, styles.number).setCellValue(student.wrongSeat());
            Cell share = cell(row, 8, styles.share);
            if (student.held() > 0) {
                share.setCellValue((double) student.attended() / student.held());
            }
        }
    }

    private static void sessions(Page page, ReportContent content, Styles styles) {
        page.widths(6, 13, 9, 48, 24, 14, 10, 10, 12, 40);
        page.head(
                styles,
                List.of(
                        "STT",
                        "Ngày",
                        "Buổi",
                        "Nội dung",
                        "Phòng học",
                        "Số lần ghi hình",
                        "Có mặt",
                        "Vắng",
                        "Sai vị trí",
                        "Lý do thiếu"));
        for (SessionLine session : content.sessions()) {
            Row row = page.row();
            cell(row, 0, styles.number).setCellValue(session.no());
            cell(row, 1, styles.date).setCellValue(session.date());
            cell(row, 2, styles.text).setCellValue(session.part());
            cell(row, 3, styles.text).setCellValue(session.topic());
            cell(row, 4, styles.text).setCellValue(session.room());
            figure(row, 5, styles, session.inRoom(), session.captures());
            figure(row, 6, styles, session.counted(), session.present());
            figure(row, 7, styles, session.counted(), session.absent());
            figure(row, 8, styles, session.counted(), session.wrongSeat());
            cell(row, 9, styles.text).setCellValue(session.reason());
        }
    }

    private static void grid(Page page, ReportContent content, ReportWords words, Styles styles) {
        List<String> heads = new ArrayList<>(List.of("STT", "Họ và tên"));
        for (SessionLine session : content.sessions()) {
            heads.add(words.dayAndMonth(session.date()) + " " + session.part());
        }
        page.widths(6, 28);
        page.head(styles, heads);
        page.sheet.createFreezePane(2, page.next);
        for (StudentLine student : content.students()) {
            Row row = page.row();
            cell(row, 0, styles.number).setCellValue(student.no());
            cell(row, 1, styles.text).setCellValue(student.name());
            for (int i = 0; i < student.marks().size(); i++) {
                cell(row, 2 + i, styles.number)
                        .setCellValue(student.marks().get(i).sign());
            }
        }
        page.next++;
        page.line(
                styles.note,
                "x: có mặt; S: có mặt, ngồi sai vị trí; V: vắng; P: vắng có phép; –: không xác định được; ô trống: chưa có kết quả");
    }

    private static void figure(Row row, int column, Styles styles, boolean known, int value) {
        Cell cell = cell(row, column, styles.number);
        if (known) {
            cell.setCellValue(value);
        } else {
            cell.setCellValue("–");
        }
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    /** A sheet that is written from the top down. */
    private static final class Page {

        private final Sheet sheet;
        private int next;

        Page(Sheet sheet) {
            this.sheet = sheet;
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
        }

        Row row() {
            return sheet.createRow(next++);
        }

        void line(CellStyle style, String text) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, 8));
            cell(row(), 0, style).setCellValue(text);
        }

        void head(Styles styles, List<String> heads) {
            sheet.setRepeatingRows(new CellRangeAddress(next, next, 0, heads.size() - 1));
            Row row = row();
            for (int i = 0; i < heads.size(); i++) {
                cell(row, i, styles.head).setCellValue(heads.get(i));
            }
        }

        void widths(int... characters) {
            for (int i = 0; i < characters.length; i++) {
                sheet.setColumnWidth(i, characters[i] * 256);
            }
        }
    }

    /** Cell styles of one workbook. */
    private static final class Styles {

        private final CellStyle title;
        private final CellStyle note;
        private final CellStyle plain;
        private final CellStyle head;
        private final CellStyle text;
        private final CellStyle number;
        private final CellStyle share;
        private final CellStyle date;

        Styles(XSSFWorkbook book) {
            title = style(book, true, false, false);
            note = style(book, false, true, false);
            plain = style(book, false, false, false);
            head = style(book, true, false, true);
            text = style(book, false, false, true);
            number = style(book, false, false, true);
            share = style(book, false, false, true);
            date = style(book, false, false, true);
            head.setAlignment(HorizontalAlignment.CENTER);
            head.setWrapText(true);
            text.setWrapText(true);
            number.setAlignment(HorizontalAlignment.CENTER);
            share.setAlignment(HorizontalAlignment.CENTER);
            share.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        }

        private static CellStyle style(XSSFWorkbook book, boolean bold, boolean italic, boolean boxed) {
            Font font = book.createFont();
            font.setFontName("Times New Roman");
            font.setFontHeightInPoints((short) 12);
            font.setBold(bold);
            font.setItalic(italic);
            CellStyle style = book.createCellStyle();
            style.setFont(font);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            if (boxed) {
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
            }
            return style;
        }
    }
}
