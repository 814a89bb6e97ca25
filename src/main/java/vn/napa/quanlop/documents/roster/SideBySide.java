package vn.napa.quanlop.documents.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.napa.quanlop.documents.layout.Header;

/** Parts a list that is printed in two columns of the page, STT to Ghi chú and again STT to Ghi chú. */
final class SideBySide {

    private SideBySide() {}

    static List<Header<Column>> parted(Header<Column> header) {
        List<Integer> starts = new ArrayList<>();
        int before = -2;
        for (int col : header.columns().getOrDefault(Column.NO, List.of())) {
            if (col > before + 1) {
                starts.add(col);
            }
            before = col;
        }
        boolean whole = starts.size() < 2 || starts.stream().anyMatch(s -> nameless(header, s, starts));
        if (whole) {
            return List.of(header);
        }
        return starts.stream().map(s -> block(header, s, end(s, starts))).toList();
    }

    private static int end(int start, List<Integer> starts) {
        int next = starts.indexOf(start) + 1;
        return next < starts.size() ? starts.get(next) : Integer.MAX_VALUE;
    }

    private static boolean nameless(Header<Column> header, int start, List<Integer> starts) {
        int end = end(start, starts);
        return header.columns().getOrDefault(Column.NAME, List.of()).stream().noneMatch(c -> c > start && c < end);
    }

    private static Header<Column> block(Header<Column> header, int start, int end) {
        Map<Column, List<Integer>> columns = new EnumMap<>(Column.class);
        header.columns().forEach((k, cols) -> {
            List<Integer> inside =
                    cols.stream().filter(c -> c >= start && c < end).toList();
            if (!inside.isEmpty()) {
                columns.put(k, inside);
            }
        });
        return new Header<>(header.first(), header.last(), columns);
    }
}
