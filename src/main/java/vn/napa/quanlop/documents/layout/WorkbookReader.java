package vn.napa.quanlop.documents.layout;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import vn.napa.quanlop.documents.Place;

/** Lays out an Excel workbook; hidden sheets, and rows and columns hidden in a sheet, do not count. */
final class WorkbookReader {

    private static final int MAX_ROWS = 5_000;
    private static final int MAX_COLS = 300;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final String file;
    private final Workbook workbook;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    private WorkbookReader(String file, Workbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    static Paper read(String file, Workbook workbook) {
        WorkbookReader reader = new WorkbookReader(file, workbook);
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                leaves.add(reader.sheet(workbook.getSheetAt(i)));
            }
        }
        return new Paper(file, List.copyOf(leaves));
    }

    private Leaf sheet(Sheet sheet) {
        List<Integer> rows = shownRows(sheet);
        List<Integer> cols = shownColumns(sheet, rows);
        List<CellRangeAddress> regions = sheet.getMergedRegions();
        GridBuilder grid = new GridBuilder();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < cols.size(); c++) {
                cell(sheet, regions, rows, cols, r, c, grid);
            }
        }
        String part = "trang tính '" + sheet.getSheetName() + "'";
        if (grid.isEmpty()) {
            return new Leaf(sheet.getSheetName(), List.of());
        }
        Grid built = grid.build(
                new Place(file, part, null),
                (r, c) -> new Place(
                        file, part, "ô " + new CellReference(rows.get(r), cols.get(c)).formatAsString(false)));
        return new Leaf(sheet.getSheetName(), List.of(built));
    }

    private static List<Integer> shownRows(Sheet sheet) {
        List<Integer> shown = new ArrayList<>();
        for (Row row : sheet) {
            if (!row.getZeroHeight() && !blank(row)) {
                shown.add(row.getRowNum());
            }
            if (shown.size() > MAX_ROWS) {
                throw new TooBig();
            }
        }
        return shown;
    }

    private static boolean blank(Row row) {
        for (Cell cell : row) {
            if (cell.getCellType() != CellType.BLANK) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> shownColumns(Sheet sheet, List<Integer> rows) {
        int last = 0;
        for (int r : rows) {
            Row row = sheet.getRow(r);
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    last = Math.max(last, cell.getColumnIndex() + 1);
                }
            }
        }
        if (last > MAX_COLS) {
            throw new TooBig();
        }
        List<Integer> shown = new ArrayList<>();
        for (int c = 0; c < last; c++) {
            if (!sheet.isColumnHidden(c)) {
                shown.add(c);
            }
        }
        return shown;
    }

    private void cell(
            Sheet sheet,
            List<CellRangeAddress> regions,
            List<Integer> rows,
            List<Integer> cols,
            int r,
            int c,
            GridBuilder grid) {
        int row = rows.get(r);
        int col = cols.get(c);
        for (CellRangeAddress merged : regions) {
            if (merged.isInRange(row, col)) {
                boolean first = (r == 0 || rows.get(r - 1) < merged.getFirstRow())
                        && (c == 0 || cols.get(c - 1) < merged.getFirstColumn());
                if (first) {
                    int down = (int) rows.stream()
                            .filter(x -> x >= row && x <= merged.getLastRow())
                            .count();
                    int across = (int) cols.stream()
                            .filter(x -> x >= col && x <= merged.getLastColumn())
                            .count();
                    grid.add(text(sheet, merged.getFirstRow(), merged.getFirstColumn()), r, c, down, across);
                }
                return;
            }
        }
        grid.add(text(sheet, row, col), r, c, 1, 1);
    }

    private String text(Sheet sheet, int r, int c) {
        Row row = sheet.getRow(r);
        Cell cell = row == null ? null : row.getCell(c);
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "x" : "";
            case NUMERIC -> number(cell);
            default -> "";
        };
    }

    private String number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (!DateUtil.isCellDateFormatted(cell) || !DateUtil.isValidExcelDate(value)) {
            String shown = formatter.formatRawCellContents(
                    value,
                    cell.getCellStyle().getDataFormat(),
                    cell.getCellStyle().getDataFormatString());
            return value == Math.rint(value) && Math.abs(value) < 1e15 && !shown.matches(".*\\p{L}.*")
                    ? leadingZeros(shown, (long) value)
                    : shown;
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(
                value, workbook instanceof org.apache.poi.xssf.usermodel.XSSFWorkbook x && x.isDate1904());
        if (value < 1) {
            return HOUR.format(moment);
        }
        String format = cell.getCellStyle().getDataFormatString().toLowerCase(Locale.ROOT);
        if (format.contains("y") && !format.contains("m") && !format.contains("d")) {
            return String.valueOf(moment.getYear());
        }
        boolean timed = value != Math.rint(value);
        return timed ? DAY.format(moment) + " " + HOUR.format(moment) : DAY.format(moment);
    }

    /** The whole number without thousands separators or exponent, yet with zeros that the format puts before it. */
    private static String leadingZeros(String shown, long value) {
        return shown.matches("0\\d+") ? shown : String.valueOf(value);
    }
}
