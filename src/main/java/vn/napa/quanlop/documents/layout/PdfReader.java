package vn.napa.quanlop.documents.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.napa.quanlop.documents.Place;
import vn.napa.quanlop.documents.Unreadable.Reason;
import vn.napa.quanlop.documents.layout.PdfGlyphs.Glyph;
import vn.napa.quanlop.documents.layout.RuledTable.Box;
import vn.napa.quanlop.documents.words.Words;

/** Lays out a PDF that holds text: tables by their rules, the rest line by line. */
final class PdfReader {

    private static final int MAX_PAGES = 100;

    private final String file;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;
    private boolean pictures;
    private long letters;

    private PdfReader(String file) {
        this.file = file;
    }

    static Outcome read(String file, PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MAX_PAGES) {
            throw new TooBig();
        }
        PdfReader reader = new PdfReader(file);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            reader.page(document, page);
        }
        if (reader.letters == 0 || reader.pictures && reader.letters < 40L * document.getNumberOfPages()) {
            return new Outcome.Refused(Reason.SCANNED);
        }
        List<Block> joined = PageJoin.join(reader.blocks);
        return new Outcome.Read(new Paper(file, List.of(new Leaf("", joined))));
    }

    private void page(PDDocument document, int number) throws IOException {
        PdfRules rules = PdfRules.of(document.getPage(number - 1));
        pictures |= rules.pictures();
        List<Glyph> glyphs = PdfGlyphs.of(document, number);
        letters += glyphs.stream().filter(g -> !g.text().isBlank()).count();
        List<RuledTable> found = RuledTable.find(rules.rules());
        Map<RuledTable, List<Glyph>> inside = new LinkedHashMap<>();
        found.forEach(t -> inside.put(t, new ArrayList<>()));
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            RuledTable holder = found.stream()
                    .filter(t -> t.holds(glyph.middle(), glyph.height()))
                    .findFirst()
                    .orElse(null);
            (holder == null ? outside : inside.getOrDefault(holder, outside)).add(glyph);
        }
        List<GlyphLines.Row> lines = GlyphLines.of(outside);
        int next = 0;
        for (RuledTable table : found) {
            while (next < lines.size() && lines.get(next).baseline() < table.top()) {
                line(lines.get(next++), number);
            }
            table(table, inside.getOrDefault(table, List.of()), number);
        }
        while (next < lines.size()) {
            line(lines.get(next++), number);
        }
    }

    private void line(GlyphLines.Row row, int page) {
        String text = Words.line(row.text());
        if (!text.isEmpty()) {
            blocks.add(new Line(text, new Place(file, "trang " + page, null)));
        }
    }

    private void table(RuledTable table, List<Glyph> glyphs, int page) {
        Box[][] boxes = table.boxes();
        Map<Box, List<Glyph>> texts = new LinkedHashMap<>();
        for (Box[] row : boxes) {
            for (Box box : row) {
                texts.putIfAbsent(box, new ArrayList<>());
            }
        }
        for (Glyph glyph : glyphs) {
            Box box = boxes[table.row(glyph.height())][table.col(glyph.middle())];
            texts.getOrDefault(box, new ArrayList<>()).add(glyph);
        }
        GridBuilder grid = new GridBuilder();
        texts.forEach((box, in) -> grid.add(GlyphLines.text(in), box.row(), box.col(), box.rowSpan(), box.colSpan()));
        String part = "trang " + page + ", bảng " + ++tables;
        blocks.add(grid.build(
                new Place(file, part, null), (r, c) -> new Place(file, part, "dòng " + (r + 1) + ", cột " + (c + 1))));
    }
}
