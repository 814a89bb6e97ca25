package vn.napa.quanlop.documents;

/**
 * A value with the words it was read from, where they stand, and how sure the reading is.
 *
 * @param raw the text as printed
 * @param confidence from 0 to 1; below {@link #SURE} a person is asked
 */
public record Cited<T>(T value, String raw, Place place, double confidence) {

    /** From here on a value counts without asking. */
    public static final double SURE = 0.8;

    public static <T> Cited<T> sure(T value, String raw, Place place) {
        return new Cited<>(value, raw, place, 1);
    }

    public static <T> Cited<T> unsure(T value, String raw, Place place) {
        return new Cited<>(value, raw, place, 0.5);
    }
}
