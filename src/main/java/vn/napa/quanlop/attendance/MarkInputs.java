package vn.napa.quanlop.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.napa.quanlop.tasks.InvalidInput;

/** Reads marks from form fields: {@code mark.<student id>} = PRESENT, WRONG_SEAT, ABSENT or EXCUSED, {@code note.<student id>} = words. */
public final class MarkInputs {

    private static final String MARK = "mark.";

    private MarkInputs() {}

    /** @throws InvalidInput for a student or a presence that cannot be read */
    public static List<Mark> marks(long sessionId, Map<String, String> input) {
        List<Mark> marks = new ArrayList<>();
        input.forEach((name, value) -> {
            if (name.startsWith(MARK)) {
                long student = student(name);
                marks.add(new Mark(sessionId, student, presence(value), input.get("note." + student)));
            }
        });
        return marks;
    }

    private static long student(String name) {
        try {
            return Long.parseLong(name.substring(MARK.length()));
        } catch (NumberFormatException e) {
            throw new InvalidInput("“" + name + "” không phải là mã học viên.");
        }
    }

    private static Presence presence(String value) {
        try {
            return Presence.valueOf(value.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("“" + value + "” không phải là kết quả điểm danh.");
        }
    }
}
