package vn.napa.quanlop.demo.samples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Students that nobody is; the same seed invents the same ones. */
final class InventedPeople {

    private static final String[] FAMILY = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lý", "Phan", "Đinh", "Hồ",
        "Trịnh"
    };
    private static final String[] WOMEN = {
        "Thị Thu Hà",
        "Thị Minh Nguyệt",
        "Thị Hồng Nhung",
        "Thị Lan Anh",
        "Ngọc Bích",
        "Thị Kim Oanh",
        "Thùy Dung",
        "Thị Phương Thảo",
        "Thanh Hương",
        "Thị Quỳnh Trang",
        "Mai Chi",
        "Thị Tuyết Mai",
        "Thị Bảo Yến",
        "Khánh Linh"
    };
    private static final String[] MEN = {
        "Văn Hùng",
        "Quốc Việt",
        "Đức Thắng",
        "Minh Tuấn",
        "Hữu Phước",
        "Xuân Trường",
        "Anh Dũng",
        "Thành Đạt",
        "Công Minh",
        "Văn Lâm",
        "Hoàng Nam",
        "Trọng Nghĩa",
        "Bá Khoa",
        "Tiến Sỹ"
    };
    private static final String[] POSITIONS = {
        "Chuyên viên",
        "Chuyên viên",
        "Phó Trưởng phòng",
        "Trưởng phòng",
        "Chuyên viên chính",
        "Phó Chánh Văn phòng",
        "Công chức Văn phòng - Thống kê",
        "Phó Chủ tịch UBND"
    };

    private InventedPeople() {}

    static List<SampleClass.Student> of(int count, long seed, List<String> organisations) {
        Random chance = new Random(seed);
        Set<String> known = new HashSet<>();
        List<SampleClass.Student> students = new ArrayList<>();
        while (students.size() < count) {
            boolean woman = chance.nextInt(100) < 52;
            String name = pick(FAMILY, chance) + " " + pick(woman ? WOMEN : MEN, chance);
            if (known.add(name)) {
                int number = students.size() + 1;
                students.add(new SampleClass.Student(
                        number,
                        name,
                        "%02d/%02d/%d"
                                .formatted(1 + chance.nextInt(28), 1 + chance.nextInt(12), 1972 + chance.nextInt(24)),
                        woman,
                        pick(POSITIONS, chance),
                        organisations.get((number - 1) * organisations.size() / count),
                        "09%08d".formatted(chance.nextInt(100_000_000))));
            }
        }
        return students;
    }

    private static String pick(String[] from, Random chance) {
        return from[chance.nextInt(from.length)];
    }
}
