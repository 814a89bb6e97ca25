package vn.napa.quanlop.demo.camera;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the camera at the back of a room sees: row 1 is nearest to the podium, columns run from left to right.
 *
 * @param slide what the lecturer shows, or null when no class is in the room
 */
public record ClassroomScene(
        String room, int rows, int columns, @Nullable String slide, List<Chair> chairs) {

    /**
     * A place in the room.
     *
     * @param plate the name on the desk, or null where nobody was placed
     * @param sitter how whoever sits here looks, the same number for the same person; null for nobody
     */
    public record Chair(
            int row,
            int column,
            @Nullable String plate,
            @Nullable Long sitter) {}

    /** The room with nobody in it. */
    public static ClassroomScene empty(String room) {
        return new ClassroomScene(room, 5, 6, null, List.of());
    }
}
