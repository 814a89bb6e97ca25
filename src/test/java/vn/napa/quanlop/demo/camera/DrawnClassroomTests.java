package vn.napa.quanlop.demo.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DrawnClassroomTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 30, 8, 17, 42);
    private final Lettering letters = new Lettering();
    private final CameraFrame camera = new CameraFrame(letters);

    @Test
    void twoFramesOfOneMomentDifferOnlyByNoise() throws IOException {
        BufferedImage drawn = new DrawnClassroom(letters).draw(scene(4, 6), 1);
        byte[] first = camera.of(drawn, "Phòng 301 nhà B", NOW, new Random(1));
        byte[] second = camera.of(drawn, "Phòng 301 nhà B", NOW, new Random(2));
        assertThat(first).isNotEqualTo(second);
        assertThat(ImageIO.read(new ByteArrayInputStream(first)).getWidth()).isEqualTo(1280);
        show("class-24", first);
    }

    @Test
    void largeAndSmallAndEmptyRoomsFitThePicture() throws IOException {
        DrawnClassroom draw = new DrawnClassroom(letters);
        for (ClassroomScene scene : List.of(scene(9, 8), scene(2, 3), ClassroomScene.empty("Hội trường A"))) {
            byte[] jpeg = camera.of(draw.draw(scene, 3), scene.room(), NOW, new Random(1));
            show("class-" + scene.rows() + "x" + scene.columns(), jpeg);
            assertThat(jpeg).hasSizeGreaterThan(50_000);
        }
    }

    /** For people to look at. */
    private static void show(String name, byte[] jpeg) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve(name + ".jpg"), jpeg);
    }

    private static ClassroomScene scene(int rows, int columns) {
        List<String> names = Arrays.asList(
                "Nguyễn Thị Hồng Hạnh",
                "Trần Văn Đức",
                "Lê Thị Mỹ Duyên",
                "Phạm Quốc Hưng",
                "H'Yương Êban",
                "Vũ Thị Thu Huyền");
        List<ClassroomScene.Chair> chairs = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            for (int column = 1; column <= columns; column++) {
                int at = row * columns + column;
                boolean nobody = at % 11 == 0;
                chairs.add(new ClassroomScene.Chair(
                        row, column, at % 13 == 0 ? null : names.get(at % names.size()), nobody ? null : (long) at));
            }
        }
        return new ClassroomScene(
                "Phòng 301 nhà B", rows, columns, "Kỹ năng soạn thảo và quản lý văn bản hành chính", chairs);
    }
}
