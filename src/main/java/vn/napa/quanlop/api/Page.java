package vn.napa.quanlop.api;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** One page of a list; {@code page} counts from 0. The whole count goes into {@code X-Total-Count}. */
public record Page(int page, int size) {

    private static final int MOST = 500;

    public static Page of(int page, int size) {
        return new Page(Math.max(0, page), Math.min(MOST, Math.max(1, size)));
    }

    public <T, R> ResponseEntity<List<R>> cut(List<T> all, Function<T, R> shape) {
        int from = (int) Math.min(all.size(), (long) page * size);
        int to = Math.min(all.size(), from + size);
        return ResponseEntity.ok()
                .header("X-Total-Count", String.valueOf(all.size()))
                .body(all.subList(from, to).stream().map(shape).toList());
    }
}
